import { copyResponse } from 'workbox-core'
import { DATA, MEDIA, PAGES } from '../offline/caches.ts'
import { pagePath } from '../page-alias.ts'

/** Under which address a page is stored, whichever of its addresses is opened and whatever it is asked to show. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address, location.href)
  return origin + (pagePath(pathname) || '/')
}

/** A response that may answer a navigation, which one that followed a redirect may not. */
export async function unredirected(response: Response): Promise<Response> {
  return response.redirected ? copyResponse(response) : response
}

/** Stores the page at an address as it is now; one that is gone is forgotten. Rejects when the host does not answer. */
export async function storePage(address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' })
  const pages = await caches.open(PAGES)
  if (response.ok) await pages.put(pageKey(address), await unredirected(response))
  else if (response.status === 404) await pages.delete(pageKey(address))
}

/** Stores a file that is not stored yet. Gives whether it is there. */
export async function storeFile(address: string): Promise<boolean> {
  const { pathname, search } = new URL(address, location.href)
  const cache = await caches.open(search === '' ? MEDIA : DATA)
  if (await caches.match(address)) return true
  try {
    await cache.add(pathname + search)
    return true
  } catch {
    return false
  }
}

/** Does something with each of many, a few at a time. What rejects is left out. */
export async function forEach<T>(many: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> {
  const rest = [...many]
  async function work(): Promise<void> {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await act(one).catch(() => undefined)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const AT_ONCE = 6
