import { useEffect } from 'react'

/**
 * A press may take away what was pressed: the chip of a filter, "Show all". Browsers then leave the focus nowhere, and
 * whoever uses the keyboard or listens starts the page again. It goes to a place near by instead: the next of the list, or
 * the line that says what is shown now, or the heading of the page, or the field of the dialog.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let pressed: Element | null = null
    let places: HTMLElement[] = []
    const observer = new MutationObserver(() => {
      if (!pressed || pressed.isConnected) return
      observer.disconnect()
      const place = document.activeElement === document.body && places.find(({ isConnected }) => isConnected)
      if (!place) return
      if (place.tabIndex < 0) place.tabIndex = -1
      place.focus({ preventScroll: true })
    })
    function onClick({ target }: MouseEvent): void {
      observer.disconnect()
      pressed = target instanceof Element ? target.closest('button, input') : null
      if (!pressed || pressed !== document.activeElement) return
      places = placesNear(pressed)
      observer.observe(document.body, { childList: true, subtree: true })
    }
    document.addEventListener('click', onClick, true)
    return () => document.removeEventListener('click', onClick, true)
  }, [])
}

/** Where the focus may go, best first. */
function placesNear(pressed: Element): HTMLElement[] {
  const all = (parent: string, children: string) => [
    ...(pressed.closest(parent)?.querySelectorAll<HTMLElement>(children) ?? []),
  ]
  const list = all('ul', 'button, input')
  const at = list.findIndex((one) => one === pressed) + 1
  return [
    ...list.slice(at),
    ...list.slice(0, at).toReversed(),
    ...all('.tools', '[role=status]'),
    ...all('dialog, main', 'h1, [role=combobox]'),
    // What stands beside the page's content, as the selection does.
    ...document.querySelectorAll<HTMLElement>('main h1'),
  ]
}
