import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'

interface PanelHandles {
  panel: RefObject<HTMLDivElement | null>
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * A panel that opens below the tools: the focus goes to its field, Escape closes it, and the focus
 * returns to where it came from, if that is still there.
 */
export function usePanel(onClose: () => void): PanelHandles {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const element = panel.current
    element?.querySelector('input')?.focus()
    return () => {
      const isInside = element?.contains(document.activeElement) || document.activeElement === document.body
      if (isInside && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return { panel, onKeyDown: ({ key }) => key === 'Escape' && onClose() }
}
