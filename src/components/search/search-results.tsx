import type { SearchResult } from '../../data/search/result.ts'
import { KIND_NAMES, type ResultGroup } from './group-results.ts'
import { SearchHit } from './search-hit.tsx'

interface SearchResultsProps {
  id: string
  groups: readonly ResultGroup[]
  /** Position of the active option among all, counted through the groups. */
  active: number
  onOpen: (result: SearchResult) => void
}

/** The id of the n-th option of a list of results. */
export function optionId(list: string, position: number): string {
  return `${list}-${position}`
}

/** Results by kind, as the list box of the field above it. */
export function SearchResults({ id, groups, active, onOpen }: SearchResultsProps) {
  const all = groups.flatMap(({ results }) => results)
  return (
    <div className="results" role="listbox" id={id} aria-label="Results">
      {groups.map(({ kind, results }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`}>{KIND_NAMES[kind]}</p>
          {results.map((result) => {
            const position = all.indexOf(result)
            return (
              <SearchHit
                key={position}
                result={result}
                id={optionId(id, position)}
                active={position === active}
                onOpen={() => onOpen(result)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
