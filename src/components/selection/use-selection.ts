import { useHydrated, useNavigate, useRouter } from '@tanstack/react-router'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { parseSearch, stringifySearch } from '../../data/search-params.ts'
import { selectionIn, type Selection } from '../../data/selection.ts'

/**
 * The selection that the address states, which what is published does not know of. Read where the browser has it, as
 * filters are (`use-filter.ts`): what is chosen shows at once.
 */
export function useSelection(): Selection {
  const { history } = useRouter()
  const query = useSyncExternalStore(
    history.subscribe,
    () => stringifySearch({ ...selectionIn(parseSearch(history.location.search)) }),
    () => '',
  )
  const hydrated = useHydrated()
  return useMemo(() => (hydrated ? selectionIn(parseSearch(query)) : {}), [hydrated, query])
}

/** Gives what changes the selection of the address and leaves the reader at the same place of the same page. */
export function useSelect(): (change: (before: Selection) => Selection) => void {
  const navigate = useNavigate()
  return useCallback(
    (change) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...change(before) }),
        hash: true,
        resetScroll: false,
      }),
    [navigate],
  )
}
