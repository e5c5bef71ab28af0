import { useHydrated, useMatch, useNavigate, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import { isTyping, parseSearch } from '../../data/search-params.ts'
import { selectionIn } from '../../data/selection.ts'

/** A route whose query string says what its page shows, with the type that the router knows for it. */
interface FilteredRoute<Filter> {
  types: { fullSearchSchema: Filter }
  options: { validateSearch?: unknown }
}

/**
 * What the address asks of a route's page, and what changes it.
 *
 * The address is read where the browser has it, and not from the router, which shows a new one once its data are there
 * and React finds the time. Until then a box that was ticked would stand unticked, and the next press would start from
 * what was before the last one and take that back.
 */
export function useFilter<Filter extends object>(
  route: FilteredRoute<Filter>,
): [Filter, (change: Partial<Filter>) => void] {
  // Ours are functions; the router would take a schema as well.
  const read = route.options.validateSearch as (search: Record<string, unknown>) => Filter
  const query = useQuery()
  const hydrated = useHydrated()
  const navigate = useNavigate()
  const filter = useMemo(() => {
    // What is published knows of no query.
    const search = hydrated ? parseSearch(query) : {}
    return { ...read(search), ...selectionIn(search) }
  }, [read, query, hydrated])
  const change = useCallback(
    (changed: Partial<Filter>) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...changed }),
        replace: isTyping(changed),
        resetScroll: false,
      }),
    [navigate],
  )
  return [filter, change]
}

/** The query string of the page's own address; the last one of it when the reader is on the way to another page. */
function useQuery(): string {
  const router = useRouter()
  const page = useMatch({ strict: false, select: ({ pathname }) => trimmed(pathname) })
  const last = useRef(router.history.location.search)
  return useSyncExternalStore(
    router.history.subscribe,
    () => {
      const { pathname, searchStr } = router.parseLocation(router.history.location)
      if (trimmed(pathname) === page) last.current = searchStr
      return last.current
    },
    () => '',
  )
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '')
}
