const READY = 'stylebook:ready'

/** Says that the application has taken over the page, down to its content. */
export function announceReady(): void {
  document.dispatchEvent(new Event(READY))
}

/** Waits until the application has taken over the page. */
export function whenReady(): Promise<void> {
  return new Promise((resolve) => document.addEventListener(READY, () => resolve(), { once: true }))
}
