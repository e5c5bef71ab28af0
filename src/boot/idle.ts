/** https://wicg.github.io/netinfo/, which TypeScript's types leave out and not every browser has. */
interface NetworkInformation {
  saveData?: boolean
  effectiveType?: 'slow-2g' | '2g' | '3g' | '4g'
}

/** Whether the reader asked for saving data, or is on a network on which the application would be in the way. */
export function dataAreDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: NetworkInformation }
  return connection?.saveData === true || (connection?.effectiveType ?? '').endsWith('2g')
}

/** A browser that is busy, or shows the page to nobody, may never find itself idle. */
const LONGEST_MS = 5_000

/** Waits until the browser has nothing else to do, or at the latest for some milliseconds. */
export function idle(timeout = LONGEST_MS): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call.
    if (!('requestIdleCallback' in window)) setTimeout(resolve)
    else requestIdleCallback(() => resolve(), { timeout })
  })
}

/** Waits until the page is loaded and the browser has nothing else to do. */
export async function atRest(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve))
  await idle()
}
