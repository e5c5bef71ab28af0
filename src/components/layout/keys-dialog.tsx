import { useModal } from './use-modal.ts'

const SHORTCUTS = [
  { keys: ['/'], or: ['Ctrl', 'K'], does: 'Search' },
  { keys: ['↑'], or: ['↓'], does: 'Move among results' },
  { keys: ['↵'], does: 'Open the result' },
  { keys: ['Esc'], does: 'Close what is open' },
  { keys: ['?'], does: 'Show these shortcuts' },
]

/** The shortcuts of the whole site. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useModal()
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
