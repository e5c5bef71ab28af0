import { Link } from '@tanstack/react-router'
import { useCallback, useId, useState } from 'react'
import type { Kind } from '../../data/search/result.ts'
import { isNarrowing } from '../../data/selection.ts'
import { useModal } from '../layout/use-modal.ts'
import { useSelection } from '../selection/use-selection.ts'
import { RecentPages } from './recent-pages.tsx'
import { SearchFailed, SearchLoading } from './search-blank.tsx'
import { SearchField } from './search-field.tsx'
import { selectionFilters } from './selection-filters.ts'
import { useAnswer } from './use-answer.ts'
import { useKeepQuery } from './use-keep-query.ts'
import { useSearchEngine } from './use-search-engine.ts'

interface SearchDialogProps {
  /** The query that the address carries, when Back led here. */
  query: string | undefined
  onClose: () => void
  /** A result is opened: the page below is left as it is. */
  onLeave: () => void
}

const PER_KIND = 5
const POPULAR = 6

/** Search over any page: results as you type, the best kind first. */
export function SearchDialog({ query = '', onClose, onLeave }: SearchDialogProps) {
  const dialog = useModal(query === '')
  const list = useId()
  const state = useSearchEngine()
  const [text, setText] = useState(query)
  const [kind, setKind] = useState<Kind>()
  const [active, setActive] = useState(0)
  const selection = useSelection()
  const [isWide, setWide] = useState(false)
  const search = state.status === 'ready' ? state.search : undefined
  const options = {
    limitPerKind: kind ? 3 * PER_KIND : PER_KIND,
    filters: { ...(kind && { kind: [kind] }), ...(search && !isWide && selectionFilters(selection, search.library)) },
  }
  const { answer, completions, asked, isCurrent, depth } = useAnswer(state, text, options, active > 0, list)
  const count = completions.length + (answer?.question?.options.length ?? 0) + (answer?.results.length ?? 0)
  const isBlank = text.trim() === ''

  const changeText = useCallback((changed: string) => {
    setText(changed)
    setActive(0)
  }, [])

  const dropFilters = useCallback(() => {
    setKind(undefined)
    setWide(true)
  }, [])
  const keepQuery = useKeepQuery(asked)
  const open = useCallback(() => {
    onLeave()
    keepQuery()
  }, [onLeave, keepQuery])

  return (
    <dialog className="dialog" ref={dialog} aria-label="Search" closedby="any" onClose={onClose}>
      <SearchField
        takesFocus
        text={text}
        onText={changeText}
        list={list}
        count={count}
        isCurrent={isCurrent}
        active={Math.min(active, Math.max(0, count - 1))}
        onActive={setActive}
      >
        <button className="icon-button" type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
          ×
        </button>
      </SearchField>
      {isNarrowing(selection) && !isBlank && (
        <div className="scopes">
          <button className="toggle" type="button" aria-pressed={!isWide} onClick={() => setWide(!isWide)}>
            Only your selection
          </button>
        </div>
      )}
      {state.status !== 'failed' && !answer && !isBlank && <SearchLoading />}
      {state.status === 'failed' && <SearchFailed reason={state.reason} onRetry={state.retry} />}
      {state.status === 'ready' && answer && !isBlank && (
        <state.AnswerView
          answer={answer}
          completions={completions}
          asked={asked}
          depth={depth}
          kind={kind}
          onKind={setKind}
          onDropFilters={dropFilters}
          onText={changeText}
          onOpen={open}
          list={list}
          active={active}
        />
      )}
      {isBlank && (
        <RecentPages popular={state.status === 'ready' ? state.search.popular(POPULAR) : []} onOpen={onLeave} />
      )}
      <p className="keys">
        {count > 0 && (
          <>
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> move
            </span>
            <span>
              <kbd>↵</kbd> open
            </span>
          </>
        )}
        <span>
          <kbd>esc</kbd> close
        </span>
        {!isBlank && (
          <Link className="push" to="/search" search={{ q: text.trim() }} replace onClick={onLeave}>
            All results
          </Link>
        )}
      </p>
    </dialog>
  )
}
