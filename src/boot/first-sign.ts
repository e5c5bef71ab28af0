/** What only the application can answer. Links and what folds work without it. */
const CONTROLS = 'button, input, select, textarea, label, .search-open, [data-cite], .matrix'
/** Keys that move the page and nothing else. */
const SCROLLS = /^(?:Arrow|Page|Home$|End$| $|Escape$)/

/**
 * Waits for the reader's first sign of wanting more than to read: pointer over or finger down on a control or a link that
 * filters this page, a key that does not only scroll, the focus somewhere.
 */
export function firstSign(): Promise<void> {
  return new Promise((resolve) => {
    const seen = new AbortController()
    const listen = (type: string, isSign: (event: Event) => boolean) =>
      document.addEventListener(
        type,
        (event) => {
          if (!isSign(event)) return
          seen.abort()
          resolve()
        },
        { capture: true, signal: seen.signal },
      )
    listen('pointerover', isOnControl)
    listen('pointerdown', isOnControl)
    listen('click', isOnControl)
    listen('keydown', (event) => event instanceof KeyboardEvent && !SCROLLS.test(event.key))
    // A list is chosen from by arrow keys, too, and fields are filled in by other programs.
    listen('input', () => true)
    // A press on a link gives it the focus, too, and leaves the page.
    listen('focusin', ({ target }) => target instanceof Element && target.matches(':focus-visible'))
  })
}

function isOnControl({ target }: Event): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(CONTROLS)) return true
  const link = target.closest('a')
  return link !== null && link.search !== '' && link.origin + link.pathname === location.origin + location.pathname
}
