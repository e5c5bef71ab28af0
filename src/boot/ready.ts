const TAKING_OVER = 'stylebook:taking-over'
const READY = 'stylebook:ready'
const MISSING = 'stylebook:missing'

/** That the application, or what it needs, did not come on a page that stays as it was published. */
export interface Missing {
  /** Why, as far as that is known. */
  reason?: string
  /** Tries again. What fails again is announced again. */
  retry: () => unknown
}

/** Says that the application begins to take over the page: what is pressed from now on it answers itself. */
export function announceTakingOver(): void {
  document.dispatchEvent(new Event(TAKING_OVER))
}

/** Waits until the application begins to take over the page. */
export function whenTakingOver(act: () => void): void {
  document.addEventListener(TAKING_OVER, act, { once: true })
}

/**
 * Says that the application has taken over the page, down to its content. Whoever looks later, such as a program that
 * is going to use the page, finds it on the document's root: `<html data-ready>`.
 */
export function announceReady(): void {
  document.documentElement.dataset.ready = ''
  document.dispatchEvent(new Event(READY))
}

/** Waits until the application has taken over the page. */
export function whenReady(): Promise<void> {
  return new Promise((resolve) => document.addEventListener(READY, () => resolve(), { once: true }))
}

/** Says that the application, or what it needs on this page, did not come. */
export function announceMissing(detail: Missing): void {
  document.dispatchEvent(new CustomEvent(MISSING, { detail }))
}

/** Listens for what did not come. */
export function whenMissing(act: (missing: Missing) => void): void {
  document.addEventListener(MISSING, (event) => act((event as CustomEvent<Missing>).detail))
}
