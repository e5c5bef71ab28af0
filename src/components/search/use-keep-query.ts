import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { parseSearch, stringifySearch } from '../../data/search-params.ts'

/** Gives what keeps a query in the address of the page that is left, so that Back opens the dialog as it was. */
export function useKeepQuery(query: string): () => void {
  const { history } = useRouter()
  return useCallback(() => {
    const { pathname, search, hash, state } = history.location
    // For the router this is another entry: it keeps the place on the page of the one before.
    const place = state.place ?? state.__TSR_key
    history.replace(pathname + stringifySearch({ ...parseSearch(search), find: query }) + hash, { ...state, place })
    // Written at once: the navigation that follows would take its place.
    history.flush()
  }, [history, query])
}
