import { useEffect, useRef, type RefObject } from 'react'

/**
 * Opens a dialog over the page as a step of its own, which Back takes back: the dialog closes and the page stays. The
 * router is not told of that step, because for it the page is the same. `isStep` is false where the address brought the
 * dialog along. Whoever leaves through the dialog should do so in place of that step, or keep something in it.
 */
export function useModal(isStep = true): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    if (!element || !isStep) return
    // Not through the instance, whose methods tell the router.
    History.prototype.pushState.call(history, { ...history.state, isDialog: true }, '')
    let isTakenBack = false
    const onPopState = (event: PopStateEvent) => {
      isTakenBack = true
      event.stopImmediatePropagation()
      element.close()
    }
    addEventListener('popstate', onPopState, { capture: true, once: true })
    return () => {
      if (isTakenBack) return
      // Closed: the step goes, too, and the listener keeps that from the router. Left open: the step is the next page's.
      if (element.open) removeEventListener('popstate', onPopState, { capture: true })
      else history.back()
    }
  }, [isStep])

  return dialog
}
