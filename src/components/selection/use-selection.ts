import { useHydrated, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Selection } from '../../data/selection.ts'

/** The selection that the address states, which what is published does not know of. */
export function useSelection(): Selection {
  const { guidelines, company, others } = useSearch({ strict: false })
  const hydrated = useHydrated()
  return useMemo(() => (hydrated ? { guidelines, company, others } : {}), [hydrated, guidelines, company, others])
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
