import type { Completion } from '../../data/search/complete.ts'
import { KIND_NAMES, type ResultGroup } from './group-results.ts'
import { SearchHit } from './search-hit.tsx'

interface SearchResultsProps {
  id: string
  groups: readonly ResultGroup[]
  /** Ways to finish what is being typed; they stand before the results. */
  completions: readonly Completion[]
  /** Position of the active option among all, counted through completions and groups. */
  active: number
  onComplete: (query: string) => void
  onOpen: (() => void) | undefined
}

/** The id of the n-th option of a list of results. */
export function optionId(list: string, position: number): string {
  return `${list}-${position}`
}

/** Results by kind, as the list box of the field above it. */
export function SearchResults({ id, groups, completions, active, onComplete, onOpen }: SearchResultsProps) {
  const all = groups.flatMap(({ results }) => results)
  return (
    <div className="results" role="listbox" id={id} aria-label="Results">
      {completions.length > 0 && (
        <div role="group" aria-label="Complete">
          {completions.map(({ query, field, label }, position) => (
            <button
              key={query}
              id={optionId(id, position)}
              className="hit completion"
              type="button"
              role="option"
              aria-selected={position === active}
              tabIndex={-1}
              onClick={() => onComplete(query)}
            >
              <span className="n">{field}</span> {label}
            </button>
          ))}
        </div>
      )}
      {groups.map(({ kind, results }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`}>{KIND_NAMES[kind]}</p>
          {results.map((result) => {
            const position = completions.length + all.indexOf(result)
            return (
              <SearchHit
                key={position}
                result={result}
                id={optionId(id, position)}
                active={position === active}
                onOpen={onOpen}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
