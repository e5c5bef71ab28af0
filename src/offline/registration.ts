import { dataAreDear, idle } from '../start/idle.ts'
import { ownVersion } from '../start/version.ts'
import { ask } from './messages.ts'

/** How long an open page goes without asking the host for a newer build. */
const STALE_MS = 10 * 60_000

/**
 * Registers the service worker, once the page is loaded and the browser has nothing else to do. Where data are dear it
 * is left to the reader to store anything. `offer` is called when a newer build than the page's is ready to take over.
 */
export async function startOffline(offer: (accept: () => void) => void): Promise<void> {
  if (!canStore() || dataAreDear()) return
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve))
  await idle()
  await register()
    .then((registration) => followUpdates(registration, offer))
    // Offline, or in a window that stores nothing: the site works without.
    .catch(() => undefined)
}

/** Whether this browser, at this address, can store anything. During development it does not. */
export function canStore(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator
}

/** Registers the worker where it is not yet, and gives it when it is at work. Rejects when the browser refuses. */
export async function register(): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator
  const isFirst = !serviceWorker.controller
  const base = import.meta.env.BASE_URL
  const registration = await serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
  await Promise.race([serviceWorker.ready, failure(registration)])
  // What this visit loaded so far came without the worker.
  if (isFirst) void keep(registration.active, location.pathname, loadedData())
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

/** Keeps the pictures of the open page, also those that the reader has not scrolled to. */
export function keepPictures(): void {
  if ('serviceWorker' in navigator) void keep(navigator.serviceWorker.controller)
}

async function keep(worker: ServiceWorker | null, page?: string, files: readonly string[] = []): Promise<void> {
  const pictures = [...document.images].map(({ src }) => src).filter((src) => src.startsWith(location.origin))
  if (worker) await ask(worker, 'store', { ...(page && { page }), files: [...files, ...pictures] })
}

function loadedData(): string[] {
  const folder = `${location.origin}${import.meta.env.BASE_URL}data/`
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(folder))
}

function followUpdates(registration: ServiceWorkerRegistration, offer: (accept: () => void) => void): void {
  const look = () => void considerUpdate(registration, offer)
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < STALE_MS) return
    asked = Date.now()
    registration.update().catch(() => undefined)
  })
}

/** A page that was loaded from the newer build already has nothing to be offered: the worker follows when it may. */
async function considerUpdate({ waiting, active }: ServiceWorkerRegistration, offer: (accept: () => void) => void) {
  if (!waiting || !active) return
  if ((await ask(waiting, 'version', {})) === ownVersion()) return void ask(waiting, 'activate', { alone: true })
  offer(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    void ask(waiting, 'activate', { alone: false })
  })
}
