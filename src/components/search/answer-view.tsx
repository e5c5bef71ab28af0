import { memo } from 'react'
import type { Completion } from '../../data/search/complete.ts'
import type { SearchAnswer } from '../../data/search/engine.ts'
import type { Kind } from '../../data/search/result.ts'
import { useSelection } from '../selection/use-selection.ts'
import { groupResults } from './group-results.ts'
import { KindToggles } from './kind-toggles.tsx'
import { QueryChips } from './query-chips.tsx'
import { NothingFound, SearchLoading } from './search-blank.tsx'
import { SearchNote } from './search-note.tsx'
import { SearchResults } from './search-results.tsx'
import type { FullSearch } from './use-full-search.ts'
import { chosenFirst } from './selection-filters.ts'
import { WaysOut } from './ways-out.tsx'

interface AnswerViewProps {
  answer: SearchAnswer
  completions: readonly Completion[]
  /** What was asked. */
  asked: string
  /** Whether what guidelines say is searched, still to come, or did not come. */
  depth: FullSearch['depth']
  kind: Kind | undefined
  onKind: (kind: Kind | undefined) => void
  onDropFilters: () => void
  onText: (text: string) => void
  /** A page is opened, in place of this one. */
  onOpen?: () => void
  /** Id of the list of results. */
  list: string
  /** Position of the active option. */
  active: number
}

/** What was found, by kind. It is drawn anew for another answer and not for every letter. */
export const AnswerView = memo(function AnswerView(props: AnswerViewProps) {
  const { answer, completions, asked, depth, kind, onKind, onDropFilters, onText, onOpen, list, active } = props
  const selection = useSelection()
  const written = answer.filters.flatMap(({ field, values }) => (field === 'company' ? values : []))
  const isEmpty = completions.length + answer.results.length === 0
  return (
    <>
      <QueryChips filters={answer.filters} text={asked} onText={onText} />
      {answer.unfiltered > 0 && <KindToggles answer={answer} selected={kind} onSelect={onKind} />}
      {answer.total > 0 && <SearchNote answer={answer} />}
      {depth === 'names' && (
        <p className="note">What guidelines say could not be loaded. Names and headings were searched.</p>
      )}
      <SearchResults
        id={list}
        question={answer.question}
        groups={groupResults(answer.results).map(({ kind: its, results }) => ({
          kind: its,
          results: chosenFirst(results, selection),
        }))}
        companies={written}
        completions={completions}
        active={active}
        onComplete={onText}
        onOpen={onOpen}
      />
      {isEmpty && depth === 'loading' && <SearchLoading />}
      {isEmpty && depth !== 'loading' && (
        <NothingFound query={asked} unfiltered={answer.unfiltered} onDropFilters={onDropFilters} onOpen={onOpen}>
          {answer.suggestions && <WaysOut suggestions={answer.suggestions} onText={onText} onOpen={onOpen} />}
        </NothingFound>
      )}
    </>
  )
})
