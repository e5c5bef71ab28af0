interface RetiredToggleProps {
  /** How many guidelines are no longer in force. */
  count: number
  hidden: boolean
  onToggle: () => void
}

/** Leaves out the guidelines that are no longer in force, or takes them in again. */
export function RetiredToggle({ count, hidden, onToggle }: RetiredToggleProps) {
  return (
    <button className="toggle" type="button" aria-pressed={hidden} onClick={onToggle}>
      Hide retired <span className="n">{count}</span>
    </button>
  )
}
