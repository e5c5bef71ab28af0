import { isFiltering } from './filtering.ts'
import { dataAreDear, idle } from './idle.ts'

const INTENTS = ['pointerdown', 'keydown', 'focusin'] as const
const IDLE_AT_LATEST_MS = 500

/**
 * Loads the application into a published page. It runs once the page has been painted and the browser has nothing else
 * to do; what it needs is asked for before, with low priority. Where data are dear or slow, nothing of it is loaded
 * until the reader touches the page, which reads in full without it, or when the address asks for a filter. Rejects when it could not be loaded.
 */
export async function loadApp(root: HTMLElement): Promise<void> {
  const waits = dataAreDear() && !isFiltering()
  const needs = (root.dataset.needs ?? '').split(' ').filter(Boolean)
  if (!waits) announce(needs)
  await painted()
  await (waits ? intent() : idle(IDLE_AT_LATEST_MS))
  await evaluateLibraries(needs)
  await import('../main.tsx')
}

/** Lets the browser fetch the scripts and the data of the page that its root names. */
function announce(needs: readonly string[]): void {
  for (const href of needs) {
    const link = document.createElement('link')
    link.fetchPriority = 'low'
    link.crossOrigin = ''
    if (href.endsWith('.js')) link.rel = 'modulepreload'
    else Object.assign(link, { rel: 'preload', as: 'fetch' })
    link.href = href
    document.head.append(link)
  }
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

function intent(): Promise<void> {
  return new Promise((resolve) => {
    for (const type of INTENTS) document.addEventListener(type, () => resolve(), { once: true, capture: true })
  })
}

/** The first file that a published page needs has the libraries: with the application they would be one long task. */
async function evaluateLibraries([libraries]: readonly string[]): Promise<void> {
  if (!libraries) return
  await import(/* @vite-ignore */ libraries)
  await idle(IDLE_AT_LATEST_MS)
}
