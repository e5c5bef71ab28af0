import { useHydrated } from '@tanstack/react-router'
import { useCallback, useId, useMemo, useState } from 'react'
import type { Search, SearchAnswer } from '../../data/search/engine.ts'
import { NOTHING_CHOSEN } from '../../data/selection.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { counted } from '../../data/model/counted.ts'
import { useAddressText } from '../ui/use-address-text.ts'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand, type Choice } from '../filters/choices.ts'
import { SearchFailed, SearchLoading } from './search-blank.tsx'
import { SearchFacets } from './search-facets.tsx'
import { SearchField } from './search-field.tsx'
import { kindOf, searchFacets, type SearchFilter } from './search-filter.ts'
import { selectionFilters } from './selection-filters.ts'
import { useAnswer } from './use-answer.ts'
import { useSearchEngine, type SearchState } from './use-search-engine.ts'

interface SearchViewProps {
  filter: SearchFilter
  onFilter: (change: SearchFilter) => void
}

const PER_KIND = 20
const OF_ONE_KIND = 100
const NO_FILTERS: SearchFilter = { ...NOTHING_CHOSEN, kind: undefined, category: undefined, level: undefined }

/** Search as a page: its address carries the query and the filters. */
export function SearchView({ filter: asked, onFilter }: SearchViewProps) {
  const list = useId()
  const hydrated = useHydrated()
  const [text, setText] = useAddressText(asked.q)
  const state = useSearchEngine(text !== '')
  const [active, setActive] = useState(0)
  const filter = useMemo(() => understoodFilter(state, asked), [state, asked])
  const times = Number(asked.more ?? 1)
  const search = state.status === 'ready' ? state.search : undefined
  const options = searchOptions(filter, times, search)
  const found = useAnswer(state, text, options, active > 0, list)
  const { answer, completions, asked: answered, isCurrent, depth } = found
  const count = completions.length + (answer?.question?.options.length ?? 0) + (answer?.results.length ?? 0)
  const isBlank = text.trim() === ''

  const changeText = useCallback(
    (changed: string) => {
      setText(changed)
      setActive(0)
      onFilter({ q: changed.trim() || undefined, more: undefined })
    },
    [setText, onFilter],
  )
  const changeKind = useCallback((changed: SearchFilter['kind']) => onFilter({ kind: changed }), [onFilter])
  const dropFilters = useCallback(() => onFilter(NO_FILTERS), [onFilter])

  return (
    <>
      <PageHeader title="Search" lede="Topics, guidelines and sections, in your own words">
        <SearchField
          takesFocus={hydrated}
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
          {state.status !== 'failed' && !answer && !isBlank && <SearchLoading />}
          {state.status === 'failed' && <SearchFailed reason={state.reason} onRetry={state.retry} />}
          {isBlank && <BeforeTyping />}
          {state.status === 'ready' && answer && !isBlank && (
            <>
              <ActiveFilters
                choices={choicesOf(state, filter, found.hasOptions ? answer : undefined)}
                nothing="nothing found"
                onFilter={onFilter}
              />
              <state.AnswerView
                answer={answer}
                completions={completions}
                asked={answered}
                depth={depth}
                kind={kindOf(filter.kind)}
                onKind={changeKind}
                onDropFilters={dropFilters}
                onText={changeText}
                list={list}
                active={active}
              />
              {answer.results.length < answer.total && (
                <p className="more">
                  <button className="button" type="button" onClick={() => onFilter({ more: String(times + 1) })}>
                    Show more
                  </button>{' '}
                  {answer.results.length} of {counted(answer.total, 'result')}
                </p>
              )}
            </>
          )}
        </div>
      </div>
    </>
  )
}

/** The filter in the words of search, once that has loaded. */
function understoodFilter(state: SearchState, asked: SearchFilter): SearchFilter {
  if (state.status !== 'ready') return asked
  const { chosen } = understand(asked, searchFacets(state.search))
  return { ...chosen, kind: chosen.kind?.[0], others: chosen.others?.[0] }
}

/** Conditions on the same facet do not count for what it has: what has nothing there is to blame by itself. */
function choicesOf(state: SearchState, filter: SearchFilter, answer: SearchAnswer | undefined): readonly Choice[] {
  return state.status === 'ready' ? understand(filter, searchFacets(state.search, answer)).choices : []
}

/** Asks for as many results as are shown, `times` as many as at first. */
function searchOptions(filter: SearchFilter, times: number, search: Search | undefined) {
  const { kind: asked, category, level } = filter
  const kind = kindOf(asked)
  const filters = {
    ...(kind && { kind: [kind] }),
    ...(search && selectionFilters(filter, search.library)),
    ...(category && { category }),
    ...(level && { level }),
  }
  const limitPerKind = times * (kind ? OF_ONE_KIND : PER_KIND)
  return { filters, limitPerKind, limit: 3 * limitPerKind }
}

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
