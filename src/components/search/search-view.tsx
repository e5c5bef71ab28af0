import { useHydrated } from '@tanstack/react-router'
import { memo, useCallback, useId, useMemo, useState } from 'react'
import type { Completion } from '../../data/search/complete.ts'
import type { SearchAnswer } from '../../data/search/engine.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { useAddressText } from '../ui/use-address-text.ts'
import { groupResults } from './group-results.ts'
import { KindToggles } from './kind-toggles.tsx'
import { NothingFound, SearchFailed, SearchLoading } from './search-blank.tsx'
import { QueryChips } from './query-chips.tsx'
import { SearchFacets } from './search-facets.tsx'
import { SearchField } from './search-field.tsx'
import type { SearchFilter } from './search-filter.ts'
import { SearchNote } from './search-note.tsx'
import { SearchResults } from './search-results.tsx'
import { useAnswer } from './use-answer.ts'
import { useSearchEngine } from './use-search-engine.ts'
import { WaysOut } from './ways-out.tsx'

interface SearchViewProps {
  filter: SearchFilter
  onFilter: (change: SearchFilter) => void
}

const PER_KIND = 20
const OF_ONE_KIND = 100

/** Search as a page: its address carries the query and the filters. */
export function SearchView({ filter, onFilter }: SearchViewProps) {
  const list = useId()
  const hydrated = useHydrated()
  const [text, setText] = useAddressText(filter.q)
  const state = useSearchEngine(text !== '')
  const [active, setActive] = useState(0)
  const { kind, company, category, level } = filter
  const options = useMemo(() => searchOptions({ kind, company, category, level }), [kind, company, category, level])
  const { answer, completions, asked, isCurrent } = useAnswer(state, text, options)
  const count = completions.length + (answer?.results.length ?? 0)
  const isBlank = text.trim() === ''

  const changeText = useCallback(
    (changed: string) => {
      setText(changed)
      setActive(0)
      onFilter({ q: changed.trim() || undefined })
    },
    [setText, onFilter],
  )

  return (
    <>
      <PageHeader title="Search" lede="Topics, guidelines and sections, in your own words">
        <SearchField
          takesFocus={hydrated}
          placeholder="Pagination, 409, Zalando"
          text={text}
          onText={changeText}
          list={list}
          count={count}
          isCurrent={isCurrent}
          active={Math.min(active, Math.max(0, count - 1))}
          onActive={setActive}
        />
      </PageHeader>
      <div className="wrap body found">
        {answer && !isBlank && answer.unfiltered > 0 ? (
          <SearchFacets answer={answer} filter={filter} onFilter={onFilter} />
        ) : (
          <span />
        )}
        {/* An answer is drawn in a place of its own: what waited for it does not move when facets come before it. */}
        <div key={answer && !isBlank ? 'answer' : 'waiting'}>
          {state.status === 'loading' && !isBlank && <SearchLoading />}
          {state.status === 'failed' && <SearchFailed onRetry={state.retry} />}
          {isBlank && <BeforeTyping />}
          {answer && !isBlank && (
            <>
              <QueryChips filters={answer.filters} text={asked} onText={changeText} />
              <Answer
                answer={answer}
                completions={completions}
                asked={asked}
                list={list}
                active={active}
                kind={kind}
                onText={changeText}
                onFilter={onFilter}
              />
            </>
          )}
        </div>
      </div>
    </>
  )
}

function searchOptions({ kind, company, category, level }: SearchFilter) {
  const filters = {
    ...(kind && { kind: [kind] }),
    ...(company && { company }),
    ...(category && { category }),
    ...(level && { level }),
  }
  const limitPerKind = kind ? OF_ONE_KIND : PER_KIND
  return { filters, limitPerKind, limit: 3 * limitPerKind }
}

interface AnswerProps {
  answer: SearchAnswer
  asked: string
  completions: readonly Completion[]
  list: string
  active: number
  kind: SearchFilter['kind']
  onText: (text: string) => void
  onFilter: SearchViewProps['onFilter']
}

/** Drawn anew for another answer and not for every letter. */
const Answer = memo(function Answer(props: AnswerProps) {
  const { answer, asked, completions, list, active, kind, onText, onFilter } = props
  return (
    <>
      {answer.unfiltered > 0 && (
        <KindToggles answer={answer} selected={kind} onSelect={(chosen) => onFilter({ kind: chosen })} />
      )}
      {answer.total > 0 && <SearchNote answer={answer} />}
      <SearchResults
        id={list}
        groups={groupResults(answer.results)}
        completions={completions}
        active={active}
        onComplete={onText}
        onOpen={() => {}}
      />
      {answer.total === 0 && (
        <NothingFound
          query={asked}
          unfiltered={answer.unfiltered}
          onDropFilters={() => onFilter({ kind: undefined, company: undefined, category: undefined, level: undefined })}
        >
          {answer.suggestions && <WaysOut suggestions={answer.suggestions} onText={onText} onOpen={() => {}} />}
        </NothingFound>
      )}
      {answer.results.length < answer.total && (
        <p className="hint">
          The best {answer.results.length} of {answer.total} results. Another word or a filter finds the others.
        </p>
      )}
    </>
  )
})

function BeforeTyping() {
  return (
    <div className="quiet">
      <p>Type a topic, a company, a status code, a header or your own words. Typing errors are forgiven.</p>
      <noscript>
        <p>Searching needs JavaScript. The lists of topics and guidelines work without it.</p>
      </noscript>
    </div>
  )
}
