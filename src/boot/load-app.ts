import { isFiltering } from './filtering.ts'
import { firstSign } from './first-sign.ts'
import { atRest, dataAreDear, idle } from './idle.ts'

const IDLE_AT_LATEST_MS = 500
const PAINTED_AT_LATEST_MS = 1000

/**
 * Loads the application into a published page. The page reads in full without it, so that its files are fetched when the
 * browser is at rest, nowhere where data are dear, and none is evaluated before the reader's first sign of wanting more.
 * `isWanted` says that there was one before the page came: then it comes after the first paint. Filters in the address
 * need it at once. Rejects when it could not be loaded.
 */
export async function loadApp(root: HTMLElement, isWanted: boolean): Promise<void> {
  const needs = (root.dataset.needs ?? '').split(' ').filter(Boolean)
  if (isFiltering()) {
    announce(needs, preload)
    await idle(IDLE_AT_LATEST_MS)
  } else if (isWanted || isNothingWithout(root)) {
    await painted()
    announce(needs, preload)
    await idle(IDLE_AT_LATEST_MS)
  } else {
    const sign = firstSign().then(() => true)
    const isSoon = await (dataAreDear() ? sign : Promise.race([sign, atRest()]))
    announce(needs, isSoon ? preload : keep)
    await sign
  }
  await evaluateLibraries(needs)
  await import('../app/main.tsx')
}

/** Whether the page is one that the application draws, or has its own field of search and nothing to read. */
function isNothingWithout(root: HTMLElement): boolean {
  return root.dataset.page === undefined || root.querySelector('[role=combobox]') !== null
}

/** Lets the browser fetch the scripts and the data of the page that its root names. */
function announce(needs: readonly string[], data: (href: string) => void): void {
  for (const href of needs) {
    if (href.endsWith('.js')) addLink(href, { rel: 'modulepreload' })
    else data(href)
  }
}

/** Data that are going to be used at once. */
function preload(href: string): void {
  addLink(href, { rel: 'preload', as: 'fetch' })
}

/** Data that may be used later, into the browser's cache: it complains of a preload that is not used soon. */
function keep(href: string): void {
  fetch(href, { priority: 'low' }).catch(() => undefined)
}

function addLink(href: string, kind: { rel: string; as?: string }): void {
  const link = Object.assign(document.createElement('link'), kind)
  link.fetchPriority = 'low'
  link.crossOrigin = ''
  link.href = href
  document.head.append(link)
}

/** Waits for the first paint, as the browser reports it, or for some time after which it should have been. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true })
    requestAnimationFrame(() => setTimeout(resolve, PAINTED_AT_LATEST_MS))
  })
}

/** The first file that a published page needs has the libraries: with the application they would be one long task. */
async function evaluateLibraries([libraries]: readonly string[]): Promise<void> {
  if (!libraries) return
  await import(/* @vite-ignore */ libraries)
  await new Promise((resolve) => setTimeout(resolve))
}
