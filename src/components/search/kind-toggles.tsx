import type { SearchAnswer } from '../../data/search/engine.ts'
import type { Kind } from '../../data/search/result.ts'
import { KIND_NAMES } from './group-results.ts'

interface KindTogglesProps {
  answer: SearchAnswer
  selected: Kind | undefined
  onSelect: (kind: Kind | undefined) => void
}

/** What to look for, with the number of results of each kind. */
export function KindToggles({ answer, selected, onSelect }: KindTogglesProps) {
  const { kinds } = answer.facets
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="scopes" role="group" aria-label="Show">
      <button
        className="toggle"
        type="button"
        aria-pressed={selected === undefined}
        onClick={() => onSelect(undefined)}
      >
        All <span className="n">{all}</span>
      </button>
      {kinds.map(({ kind, count }) => (
        <button
          key={kind}
          className="toggle"
          type="button"
          aria-pressed={selected === kind}
          onClick={() => onSelect(kind)}
        >
          {KIND_NAMES[kind]} <span className="n">{count}</span>
        </button>
      ))}
    </div>
  )
}
