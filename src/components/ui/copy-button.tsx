import { useState } from 'react'

interface CopyButtonProps {
  label: string
  /** What goes to the clipboard. */
  text: () => Promise<string>
}

type State = { kind: 'ready' | 'copied' | 'failed' } | { kind: 'refused'; text: string }

/** Puts a text on the clipboard and says so. Where the browser refuses, it shows the text, to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [state, setState] = useState<State>({ kind: 'ready' })

  async function copy() {
    const made = await text().catch(() => undefined)
    if (made === undefined) return setState({ kind: 'failed' })
    try {
      await navigator.clipboard.writeText(made)
      setState({ kind: 'copied' })
    } catch {
      setState({ kind: 'refused', text: made })
    }
  }

  return (
    <span className="copy">
      <button className="button" type="button" onClick={() => void copy()} onBlur={() => setState(readyAgain)}>
        {label}
      </button>
      <span className="copied" role="status">
        {state.kind === 'copied' && 'Copied'}
        {state.kind === 'failed' && 'A part of this page did not arrive; try again'}
        {state.kind === 'refused' && 'Your browser does not let this page copy. Copy the text from the field'}
      </span>
      {state.kind === 'refused' && (
        <textarea
          className="field"
          aria-label={`${label}: text`}
          readOnly
          value={state.text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </span>
  )
}

/** What was copied is told until the reader goes on; a text to be copied by hand stays. */
function readyAgain(state: State): State {
  return state.kind === 'refused' ? state : { kind: 'ready' }
}
