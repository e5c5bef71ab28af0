import { useRouter } from '@tanstack/react-router'
import { startTransition, useCallback, useEffect, useState } from 'react'
import type { Search } from '../../data/search/engine.ts'
import { idle } from '../../start/idle.ts'
import { reloadForNewerBuild } from '../../start/newer-build.ts'

/** Search while it loads, when it could not be loaded, and when it is there. */
export type SearchState =
  | { status: 'loading' }
  | { status: 'failed'; retry: () => void }
  | { status: 'ready'; search: Search }

/** Searches that are open, so that a page that is come back to has its results at once. */
const opened = new WeakMap<object, Search>()

/**
 * Loads search when a component that needs it appears; where nothing is asked yet, once the browser is idle. Answers are
 * computed while rendering, from the query that is rendered, so a late answer can never replace a newer one.
 */
export function useSearchEngine(isAsked = true): SearchState {
  const router = useRouter()
  const { catalogue } = router.options.context
  const [state, setState] = useState<SearchState>(() => {
    const search = opened.get(catalogue)
    return search ? { status: 'ready', search } : { status: 'loading' }
  })

  const load = useCallback(() => {
    let wanted = true
    catalogue.search().then(
      // The first results are drawn in slices, between which the page reacts.
      (search) =>
        startTransition(() => {
          opened.set(catalogue, search)
          if (wanted) setState({ status: 'ready', search })
        }),
      async () => {
        const reloads = await reloadForNewerBuild()
        if (wanted && !reloads) setState({ status: 'failed', retry })
      },
    )
    function retry() {
      setState({ status: 'loading' })
      load()
    }
    return () => {
      wanted = false
    }
  }, [catalogue])

  useEffect(() => {
    if (isAsked) return load()
    let stop: (() => void) | undefined
    let isGone = false
    void idle().then(() => {
      if (!isGone) stop = load()
    })
    return () => {
      isGone = true
      stop?.()
    }
  }, [load, isAsked])
  // After a change of content (in development) the router loads anew, and search has another index.
  useEffect(() => router.subscribe('onResolved', load), [router, load])
  return state
}
