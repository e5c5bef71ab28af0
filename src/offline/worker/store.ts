import { copyResponse } from 'workbox-core'
import { LASTING, PAGES, VISITED } from '../caches.ts'
import { aliasKey } from '../../page/page-alias.ts'
import { isSound } from './sound.ts'

/** How many of the latest pages, and of the files they need, are kept. */
const MOST = { [PAGES]: 60, [VISITED]: 600 }

/** Under which address a page is stored, whichever of its addresses is opened and whatever it is asked to show. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address, location.href)
  return origin + (aliasKey(pathname) || '/')
}

/** A response that may answer a navigation, which one that followed a redirect may not. */
export async function unredirected(response: Response): Promise<Response> {
  return response.redirected ? copyResponse(response) : response
}

/**
 * Stores the page at an address as it is now, with what it needs; one that is gone is forgotten. What it needs comes first:
 * until all of it is there, the page of an earlier build, which has all of its own, stays the better answer.
 */
export async function storePage(address: string): Promise<void> {
  const key = pageKey(address)
  const pages = await caches.open(PAGES)
  let response = await fetch(address, { cache: 'no-cache' })
  if (response.status === 404) await pages.delete(key)
  // Some hosts answer with the small page that leads to it.
  if (!(await isSound(key, response))) response = await fetch(`${key}.html`, { cache: 'no-cache' })
  if (!(await isSound(key, response))) throw new Error(`${address} is no page of this site`)
  const isWhole = await storeFiles(filesOf(await response.clone().text()))
  if (!isWhole && (await pages.match(key))) throw new Error(`${address} came without what it needs`)
  await pages.put(key, await unredirected(response))
  await keepLatest(PAGES)
}

async function storeFiles(files: readonly string[]): Promise<boolean> {
  let isWhole = true
  await forEach(files, async (file) => (isWhole = (await storeFile(file, VISITED)) && isWhole))
  return isWhole
}

/** The addresses of the scripts, styles, data and files of logos that a page names. */
export function filesOf(html: string): string[] {
  const named = [...html.matchAll(/ (?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
  const needs = / data-needs="([^"]*)"/.exec(html)?.[1] ?? ''
  const sprites = [...html.matchAll(/<use href="([^"#]+)#/g)].map(([, file]) => file ?? '')
  return [...named, ...needs.split(' ').filter(Boolean), ...new Set(sprites)]
}

/** Stores a file in a cache, if it is not stored yet. Gives whether it is there. */
export async function storeFile(address: string, cacheName: string): Promise<boolean> {
  const cache = await caches.open(cacheName)
  if (await cache.match(address)) return true
  const stored = await caches.match(address)
  if (stored) return put(cacheName, address, stored)
  // What is not the file may lie in the browser's own cache.
  return (await fetchInto(cacheName, address, 'default')) || fetchInto(cacheName, address, 'reload')
}

/** Answers with a file as it is stored, else from the network, and stores it if it is sound. */
export async function visitedFile({ url, cache }: Request): Promise<Response> {
  const stored = cache === 'reload' ? undefined : await caches.match(url)
  if (stored) return stored
  const response = await fetch(url, { cache })
  await put(VISITED, url, response.clone())
  return response
}

/** Fetches a file anew, whose content may have changed. Gives whether it is stored. */
export async function renewFile(address: string): Promise<boolean> {
  const isLasting = await (await caches.open(LASTING)).match(address)
  return fetchInto(isLasting ? LASTING : VISITED, address, 'no-cache')
}

async function fetchInto(cacheName: string, address: string, cache: RequestCache): Promise<boolean> {
  const response = await fetch(address, { cache }).catch(() => undefined)
  return response !== undefined && put(cacheName, address, response)
}

/** Puts what is sound into a cache. Gives whether it is there, which it is not where there is no space either. */
async function put(cacheName: string, address: string, response: Response): Promise<boolean> {
  try {
    if (!(await isSound(address, response))) return false
    await (await caches.open(cacheName)).put(address, response)
    await keepLatest(cacheName)
    return true
  } catch {
    return false
  }
}

/**
 * Lets the oldest go. A cache lists its entries in the order in which they were put, and pages are put again with every
 * visit; workbox-expiration would keep a database for it, which some windows refuse.
 */
export async function keepLatest(cacheName: string): Promise<void> {
  const most = (MOST as Record<string, number>)[cacheName]
  if (most === undefined) return
  const cache = await caches.open(cacheName)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
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
