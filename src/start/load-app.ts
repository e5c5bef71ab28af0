import { isFiltering } from './filtering.ts'
import { dataAreDear, idle } from './idle.ts'

const INTENTS = ['pointerdown', 'keydown', 'focusin'] as const
const IDLE_AT_LATEST_MS = 500
const PAINTED_AT_LATEST_MS = 1000

/**
 * Loads the application into a published page: nothing of it is asked for before the page has been painted, and it runs
 * when the browser has nothing else to do. Where data are dear or slow, it waits until the reader touches the page, which
 * reads in full without it. Filters in the address need it at once. Rejects when it could not be loaded.
 */
export async function loadApp(root: HTMLElement): Promise<void> {
  const needs = (root.dataset.needs ?? '').split(' ').filter(Boolean)
  if (!isFiltering()) {
    await painted()
    if (dataAreDear()) await intent()
  }
  announce(needs)
  await idle(IDLE_AT_LATEST_MS)
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

/** Waits for the first paint, as the browser reports it, or for some time after which it should have been. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true })
    requestAnimationFrame(() => setTimeout(resolve, PAINTED_AT_LATEST_MS))
  })
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
