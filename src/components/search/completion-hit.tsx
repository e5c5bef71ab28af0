import { Link } from '@tanstack/react-router'
import type { Completion } from '../../data/search/complete.ts'

interface CompletionHitProps {
  completion: Completion
  /** The id by which the field names the option that is active. */
  id: string
  active: boolean
  onComplete: (query: string) => void
  onOpen: (() => void) | undefined
}

/** A way to go on with the query: its end, which goes into the field, or a comparison or standard, which opens. */
export function CompletionHit({ completion, id, active, onComplete, onOpen }: CompletionHitProps) {
  const { query, field, label, compared, standard } = completion
  const option = { className: 'hit completion', id, role: 'option', 'aria-selected': active, tabIndex: -1 } as const
  const content = (
    <>
      <span className="n">{field}</span> {label}
    </>
  )
  if (standard !== undefined) {
    return (
      <Link {...option} to="/design/standards/$standardId" params={{ standardId: standard }} onClick={onOpen}>
        {content}
      </Link>
    )
  }
  return compared ? (
    <Link {...option} to="/design/compare" search={{ ...compared, company: undefined }} onClick={onOpen}>
      {content}
    </Link>
  ) : (
    <button {...option} type="button" onClick={() => onComplete(query)}>
      {content}
    </button>
  )
}
