import type { AskedQuestion } from '../../data/search/asked-question.ts'
import type { Completion } from '../../data/search/complete.ts'
import { CompletionHit } from './completion-hit.tsx'
import { KIND_NAMES, type ResultGroup } from './group-results.ts'
import { QuestionHits } from './question-hits.tsx'
import { optionId } from './search-field.tsx'
import { SearchHit } from './search-hit.tsx'

interface SearchResultsProps {
  id: string
  /** The question that is asked; its options stand before the results. */
  question: AskedQuestion | undefined
  groups: readonly ResultGroup[]
  /** Ids of the companies that the query names: they stay chosen on the page that is opened. */
  companies: readonly string[]
  /** Ways to finish what is being typed; they stand before the results. */
  completions: readonly Completion[]
  /** Position of the active option among all, counted through completions and groups. */
  active: number
  onComplete: (query: string) => void
  onOpen: (() => void) | undefined
}

/** Results by kind, as the list box of the field above it. */
export function SearchResults(props: SearchResultsProps) {
  const { id, question, groups, companies, completions, active, onComplete, onOpen } = props
  const all = groups.flatMap(({ results }) => results)
  const before = completions.length + (question?.options.length ?? 0)
  return (
    <div className="results" role="listbox" id={id} aria-label="Results">
      {completions.length > 0 && (
        <div role="group" aria-label="Complete">
          {completions.map((completion, position) => (
            <CompletionHit
              key={completion.query + completion.label}
              completion={completion}
              id={optionId(id, position)}
              active={position === active}
              onComplete={onComplete}
              onOpen={onOpen}
            />
          ))}
        </div>
      )}
      {question && (
        <QuestionHits id={id} question={question} first={completions.length} active={active} onOpen={onOpen} />
      )}
      {groups.map(({ kind, results }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`}>{KIND_NAMES[kind]}</p>
          {results.map((result) => {
            const position = before + all.indexOf(result)
            return (
              <SearchHit
                key={position}
                result={result}
                id={optionId(id, position)}
                active={position === active}
                companies={companies}
                onOpen={onOpen}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
