import { addPlugins, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkOnly } from 'workbox-strategies'
import { LASTING, SHELL, VISITED } from '../caches.ts'
import type { Question, Questions } from '../messages.ts'
import { openPage } from './pages.ts'
import { keepFilesOfPages, settle } from './settle.ts'
import { base, isPage, isSound } from './sound.ts'
import { forEach, renewFile, storeFile, storePage, visitedFile } from './store.ts'

declare const self: ServiceWorkerGlobalScope

/** The application without which no page comes alive: the build puts the list here. */
const application = self.__WB_MANIFEST
const version =
  application.flatMap((file) => (typeof file !== 'string' && file.url === SHELL ? file.revision : []))[0] ?? ''

addPlugins([
  { cacheWillUpdate: async ({ request, response }) => ((await isSound(request.url, response)) ? response : null) },
])
precacheAndRoute(application, { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] })

registerRoute(({ url, request }) => request.mode === 'navigate' && isPage(url), openPage)
// Without a route it would be fetched twice: once ahead of this worker.
registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly())
// Names with a hash, or data with a build: what is stored is right for ever.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /^(?:assets\/|data\/.*\?v=)/.test((url.pathname + url.search).slice(base.length)),
  ({ request }) => visitedFile(request),
)
// Pictures change under their names: shown as they are stored, and renewed behind the scenes.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^(?:media|monograms)\//.test(url.pathname.slice(base.length)),
  async ({ request, event }) => {
    const stored = await caches.match(request.url)
    if (stored) event.waitUntil(renewFile(request.url))
    return stored ?? visitedFile(request)
  },
)

self.addEventListener('install', (event) => event.waitUntil(keepFilesOfPages().catch(() => undefined)))

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetFormer(), self.registration.navigationPreload?.enable(), self.clients.claim()]))
})

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const reply = (answer: Questions[keyof Questions]['answer']) => event.ports[0]?.postMessage(answer)
  event.waitUntil(answerTo(event.data as Question).then(reply))
})

/** The caches that builds had which stored without a look. */
async function forgetFormer(): Promise<void> {
  await Promise.all(['data', 'media'].map((name) => caches.delete(name)))
}

async function answerTo(question: Question): Promise<Questions[keyof Questions]['answer']> {
  if (question.type === 'version') return version
  if (question.type === 'store') return store(question)
  if (question.type === 'settle') await settle(version)
  if (question.type !== 'activate') return undefined
  const others = question.alone ? await self.clients.matchAll({ includeUncontrolled: true, type: 'window' }) : []
  if (others.length <= 1) await self.skipWaiting()
  return undefined
}

async function store({ page, files, lasting }: Questions['store']['question']): Promise<string[]> {
  const missing: string[] = []
  const cacheName = lasting ? LASTING : VISITED
  await forEach(files, async (file) => (await storeFile(file, cacheName)) || missing.push(file))
  if (page) await storePage(page).catch(() => missing.push(page))
  return missing
}
