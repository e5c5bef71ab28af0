import { useEffect } from 'react'
import { shortcutOf } from '../../boot/shortcut.ts'

interface Shortcuts {
  onSearch: () => void
  onKeys: () => void
}

/** Listens for the shortcuts of the whole site. */
export function useShortcuts({ onSearch, onKeys }: Shortcuts): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const shortcut = shortcutOf(event)
      if (!shortcut || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (shortcut === 'search') onSearch()
      else onKeys()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onSearch, onKeys])
}
