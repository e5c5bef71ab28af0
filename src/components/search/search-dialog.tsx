import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { parseSearch, stringifySearch } from '../../data/search-params.ts'
import type { Kind } from '../../data/search/result.ts'
import { groupResults } from './group-results.ts'
import { KindToggles } from './kind-toggles.tsx'
import { QueryChips } from './query-chips.tsx'
import { RecentPages } from './recent-pages.tsx'
import { NothingFound, SearchFailed, SearchLoading } from './search-blank.tsx'
import { SearchField } from './search-field.tsx'
import { SearchNote } from './search-note.tsx'
import { SearchResults } from './search-results.tsx'
import { useSearchEngine } from './use-search-engine.ts'
import { WaysOut } from './ways-out.tsx'

interface SearchDialogProps {
  /** The query that the address carries, when Back led here. */
  query: string | undefined
  onClose: () => void
  /** A result is opened: the page below is left as it is. */
  onLeave: () => void
}

const PER_KIND = 6
const POPULAR = 6

/** Search over any page: results as you type, the best kind first. */
export function SearchDialog({ query = '', onClose, onLeave }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const router = useRouter()
  const state = useSearchEngine()
  const [text, setText] = useState(query)
  const [kind, setKind] = useState<Kind>()
  const [active, setActive] = useState(0)

  useEffect(() => dialog.current?.showModal(), [])

  const asked = text.trim()
  const answer =
    state.status === 'ready' && asked
      ? state.search.search(asked, {
          limitPerKind: kind ? 3 * PER_KIND : PER_KIND,
          ...(kind && { filters: { kind: [kind] } }),
        })
      : undefined
  const groups = groupResults(answer?.results ?? [])
  const completions = state.status === 'ready' ? state.search.complete(text) : []
  const count = completions.length + (answer?.results.length ?? 0)

  function changeText(changed: string) {
    setText(changed)
    setActive(0)
  }

  /** The page that is left keeps the query in its address, so that Back opens the dialog as it was. */
  function keepQuery() {
    const { pathname, search, hash } = router.history.location
    onLeave()
    router.history.replace(pathname + stringifySearch({ ...parseSearch(search), find: asked }) + hash)
    // Written at once: the navigation that follows would take its place.
    router.history.flush()
  }

  return (
    <dialog className="dialog" ref={dialog} aria-label="Search" closedby="any" onClose={onClose}>
      <SearchField
        takesFocus
        text={text}
        onText={changeText}
        list={list}
        count={count}
        active={Math.min(active, Math.max(0, count - 1))}
        onActive={setActive}
      >
        <button className="icon-button" type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
          ×
        </button>
      </SearchField>
      {state.status === 'loading' && asked && <SearchLoading />}
      {state.status === 'failed' && <SearchFailed onRetry={state.retry} />}
      {answer && (
        <>
          <QueryChips filters={answer.filters} text={text} onText={changeText} />
          <KindToggles answer={answer} selected={kind} onSelect={setKind} />
          {answer.total > 0 && <SearchNote answer={answer} />}
          <SearchResults
            id={list}
            groups={groups}
            completions={completions}
            active={active}
            onComplete={changeText}
            onOpen={keepQuery}
          />
          {count === 0 && (
            <NothingFound query={asked} unfiltered={answer.unfiltered} onDropFilters={() => setKind(undefined)}>
              {answer.suggestions && <WaysOut suggestions={answer.suggestions} onText={changeText} onOpen={onLeave} />}
            </NothingFound>
          )}
        </>
      )}
      {!asked && (
        <RecentPages popular={state.status === 'ready' ? state.search.popular(POPULAR) : []} onOpen={onLeave} />
      )}
      <p className="keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>↵</kbd> open
        </span>
        <span>
          <kbd>esc</kbd> close
        </span>
        {asked && (
          <Link className="push" to="/search" search={{ q: asked }} onClick={onLeave}>
            All results
          </Link>
        )}
      </p>
    </dialog>
  )
}
