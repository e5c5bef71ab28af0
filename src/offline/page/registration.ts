import { showNotice } from '../../boot/notice.ts'
import { ownVersion } from '../../boot/version.ts'
import { trustedWorker } from '../../page/trusted-types.ts'
import { ask } from '../messages.ts'

/** How long an open page goes without asking the host for a newer build. */
const STALE_MS = 10 * 60_000

/** How long a reader who wants the update waits for its worker, which the older one holds up as long as it is busy. */
const PATIENCE_MS = 4_000

/** The page that was opened first, and whether another one has been since: a reader of one page has nothing else stored. */
let first: string | undefined
let hasMore = false

/** The newer build that was offered last. */
let offered: string | undefined

/** Whether this browser, at this address, can store anything. During development it does not. */
export function canStore(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator
}

/** Registers the worker where it is not yet, and gives it when it is at work. Rejects when the browser refuses. */
export async function register(): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator
  const isFirst = !serviceWorker.controller
  const options = { scope: import.meta.env.BASE_URL, updateViaCache: 'none' } as const
  const registration = await serviceWorker.register(trustedWorker(), options)
  await Promise.race([serviceWorker.ready, failure(registration)])
  // What this visit loaded so far came without the worker.
  if (isFirst && registration.active) await store(registration.active, location.pathname)
  return registration
}

/** Rejects when the first worker cannot be installed, of which waiting for it would never hear. */
function failure({ installing }: ServiceWorkerRegistration): Promise<never> {
  return new Promise((_, reject) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') reject(new Error('The service worker could not be installed'))
    })
  })
}

/**
 * Keeps the page that is open now, with all its pictures. With the first one the worker is registered; from the second page
 * on, also of an earlier visit, the lists and search are stored as well. Rejects when the browser refuses.
 */
export async function keepPage(path: string): Promise<void> {
  if (!canStore()) return
  const { controller } = navigator.serviceWorker
  const isFirst = first === undefined
  first ??= controller ? '' : path
  if (isFirst) followUpdates(await register())
  const { active } = await navigator.serviceWorker.ready
  if (!active) return
  if (path !== first && !hasMore) {
    if ((await ask(active, 'version', {})) === ownVersion()) {
      hasMore = true
      await ask(active, 'settle', {})
    } else {
      // The page is of a newer build than the worker: that of its own build follows.
      navigator.serviceWorker.addEventListener('controllerchange', () => void keepPage(path), { once: true })
    }
  }
  if (controller) await store(active)
}

async function store(worker: ServiceWorker, page?: string): Promise<void> {
  const pictures = [...document.images].map(({ src }) => src).filter((src) => src.startsWith(location.origin))
  const files = [...pictures, ...(page ? loadedFiles() : [])]
  await ask(worker, 'store', { ...(page && { page }), files, lasting: false })
}

/** The scripts and data that the open page has loaded, also those that its HTML does not name, such as texts. */
function loadedFiles(): string[] {
  const base = location.origin + import.meta.env.BASE_URL
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${base}assets/`) || name.startsWith(`${base}data/`))
}

function followUpdates(registration: ServiceWorkerRegistration): void {
  const look = () => void considerUpdate(registration)
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < STALE_MS) return
    asked = Date.now()
    registration.update().catch(() => undefined)
  })
}

/**
 * A page that was loaded from the newer build already has nothing to be offered: the worker follows when it may. What was
 * declined is not offered again, but a later build is.
 */
async function considerUpdate({ waiting, active }: ServiceWorkerRegistration): Promise<void> {
  if (!waiting || !active) return
  const version = await ask(waiting, 'version', {})
  if (version === ownVersion()) return void ask(waiting, 'activate', { alone: true })
  if (version === offered) return
  offered = version
  const accept = () => {
    const show = () => location.reload()
    navigator.serviceWorker.addEventListener('controllerchange', show)
    // A page that is loaded anew is of the newer build, whichever worker answers.
    setTimeout(show, PATIENCE_MS)
    void ask(waiting, 'activate', { alone: false })
  }
  showNotice(
    'The catalogue has been updated since you opened this page.',
    { name: 'Show the update', act: accept },
    { name: 'Not now' },
  )
}
