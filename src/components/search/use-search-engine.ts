import { useRouter } from '@tanstack/react-router'
import { startTransition, useCallback, useEffect, useState } from 'react'
import type { Search } from '../../data/search/engine.ts'
import { idle } from '../../boot/idle.ts'
import { reloadForNewerBuild } from '../../boot/newer-build.ts'
import type { AnswerView } from './answer-view.tsx'

/** Search while it loads, when it could not be loaded, and when it is there. */
export type SearchState =
  | { status: 'loading' }
  | { status: 'failed'; reason: string; retry: () => void }
  | ({ status: 'ready' } & OpenSearch)

/** What gives answers, and what shows them. */
interface OpenSearch {
  search: Search
  AnswerView: typeof AnswerView
}

/** Searches that are open, so that a page that is come back to has its results at once. */
const opened = new WeakMap<object, OpenSearch>()

/**
 * Loads search when a component that needs it appears; where nothing is asked yet, its larger part once the browser is
 * idle. Answers are
 * computed while rendering, from the query that is rendered, so a late answer can never replace a newer one.
 */
export function useSearchEngine(isAsked = true): SearchState {
  const router = useRouter()
  const { catalogue } = router.options.context
  const [state, setState] = useState<SearchState>(() => {
    const open = opened.get(catalogue)
    return open ? { status: 'ready', ...open } : { status: 'loading' }
  })

  const load = useCallback(
    function open() {
      let wanted = true
      Promise.all([catalogue.search(), import('./answer-view.tsx')]).then(
        // The first results are drawn in slices, between which the page reacts.
        ([search, { AnswerView }]) =>
          startTransition(() => {
            opened.set(catalogue, { search, AnswerView })
            if (wanted) setState({ status: 'ready', search, AnswerView })
          }),
        async (error: Error) => {
          const reloads = await reloadForNewerBuild()
          if (wanted && !reloads) setState({ status: 'failed', reason: error.message, retry })
        },
      )
      function retry() {
        setState({ status: 'loading' })
        open()
      }
      return () => {
        wanted = false
      }
    },
    [catalogue],
  )

  useEffect(() => {
    if (isAsked) return load()
    let isGone = false
    void idle().then(() => {
      // What fails is asked for again once there is a question.
      if (!isGone) catalogue.search().catch(() => {})
    })
    return () => {
      isGone = true
    }
  }, [catalogue, load, isAsked])
  // After a change of content (in development) the router loads anew, and search has another index.
  const isWanted = isAsked || state.status === 'ready'
  useEffect(() => (isWanted ? router.subscribe('onResolved', load) : undefined), [router, load, isWanted])
  return state
}
