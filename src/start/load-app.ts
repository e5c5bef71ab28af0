/** https://wicg.github.io/netinfo/, which TypeScript's types leave out and not every browser has. */
interface NetworkInformation {
  saveData?: boolean
  effectiveType?: 'slow-2g' | '2g' | '3g' | '4g'
}

const INTENTS = ['pointerdown', 'keydown', 'focusin'] as const
const IDLE_AT_LATEST_MS = 500

/**
 * Loads the application into a published page. It runs once the page has been painted and the browser has nothing else
 * to do; what it needs is asked for before, with low priority. Where data are dear or slow, nothing of it is loaded
 * until the reader touches the page, which reads in full without it. Rejects when it could not be loaded.
 */
export async function loadApp(root: HTMLElement): Promise<void> {
  const waits = dataAreDear()
  if (!waits) announce(root.dataset.needs)
  await painted()
  await (waits ? intent() : idle())
  await import('../main.tsx')
}

/** Whether the reader asked for saving data, or is on a network on which the application would be in the way. */
export function dataAreDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: NetworkInformation }
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '')
}

/** Waits until the browser has nothing else to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: IDLE_AT_LATEST_MS })
    else setTimeout(resolve)
  })
}

/** Lets the browser fetch the scripts and the data of the page that its root names. */
function announce(addresses = ''): void {
  for (const href of addresses.split(' ').filter(Boolean)) {
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
