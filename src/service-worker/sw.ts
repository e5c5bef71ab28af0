import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkOnly, StaleWhileRevalidate } from 'workbox-strategies'
import { DATA, MEDIA } from '../offline/caches.ts'
import type { Question, Questions } from '../offline/messages.ts'
import { isPage, openPage } from './pages.ts'
import { forgetOthers, renew } from './renew.ts'
import { forEach, storeFile, storePage } from './store.ts'

declare const self: ServiceWorkerGlobalScope

/** The application, and the data that lists and search need: the build puts the list here. */
const application = self.__WB_MANIFEST
const base = new URL(self.registration.scope).pathname
const version = /\?v=(\w+)/.exec(JSON.stringify(application))?.[1] ?? ''

precacheAndRoute(application, { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] })

registerRoute(({ url, request }) => request.mode === 'navigate' && isPage(url), openPage)
// Without a route it would be fetched twice: once ahead of this worker.
registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly())
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}data/`) && url.searchParams.has('v'),
  new CacheFirst({ cacheName: DATA }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^(?:media|monograms)\//.test(url.pathname.slice(base.length)),
  new StaleWhileRevalidate({ cacheName: MEDIA }),
)
// Scripts of a build that is waiting to take over, whose pages may be open already.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}assets/`),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
)

self.addEventListener('install', (event) => event.waitUntil(renew(base, version).catch(() => undefined)))

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([forgetOthers(version), self.registration.navigationPreload?.enable(), self.clients.claim()]),
  )
})

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const reply = (answer: Questions[keyof Questions]['answer']) => event.ports[0]?.postMessage(answer)
  event.waitUntil(answerTo(event.data as Question).then(reply))
})

async function answerTo(question: Question): Promise<Questions[keyof Questions]['answer']> {
  if (question.type === 'version') return version
  if (question.type === 'store') return store(question)
  const others = question.alone ? await self.clients.matchAll({ includeUncontrolled: true, type: 'window' }) : []
  if (others.length <= 1) await self.skipWaiting()
  return undefined
}

async function store({ page, files }: Questions['store']['question']): Promise<string[]> {
  const missing: string[] = []
  await forEach(files, async (file) => (await storeFile(file)) || missing.push(file))
  if (page) await storePage(page).catch(() => missing.push(page))
  return missing
}
