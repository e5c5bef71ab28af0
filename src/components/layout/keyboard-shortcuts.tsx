import { useEffect, useRef } from 'react'
import { shortcutOf } from '../../start/shortcut.ts'

interface KeyboardShortcutsProps {
  open: boolean
  onClose: () => void
  onSearch: () => void
  onKeys: () => void
}

const SHORTCUTS = [
  { keys: ['/'], or: ['Ctrl', 'K'], does: 'Search' },
  { keys: ['↑'], or: ['↓'], does: 'Move among results' },
  { keys: ['↵'], does: 'Open the result' },
  { keys: ['Esc'], does: 'Close what is open' },
  { keys: ['?'], does: 'Show these shortcuts' },
]

/** Listens for the shortcuts of the whole site, and shows them on request. */
export function KeyboardShortcuts({ open, onClose, onSearch, onKeys }: KeyboardShortcutsProps) {
  const dialog = useRef<HTMLDialogElement>(null)

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

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    <dialog className="dialog is-small" ref={dialog} aria-label="Keyboard shortcuts" onClose={onClose}>
      <h2>Keyboard shortcuts</h2>
      <dl className="shortcuts">
        {SHORTCUTS.map(({ keys, or, does }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              <Keys keys={keys} />
              {or && (
                <>
                  {' '}
                  or <Keys keys={or} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="button">Close</button>
      </form>
    </dialog>
  )
}

function Keys({ keys }: { keys: readonly string[] }) {
  return keys.map((key) => <kbd key={key}>{key}</kbd>)
}
