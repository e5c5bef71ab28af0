import { useEffect, useState } from 'react'
import type { GuidelinePage } from '../../data/model/catalogue.ts'

/** Loads a guideline by its id; undefined when there is none. */
export type LoadGuideline = (id: string) => Promise<GuidelinePage | undefined>

/** The chosen guideline in full; undefined while it loads, or when none is chosen. `problem` says why it did not come. */
export function useGuideline(
  id: string | undefined,
  load: LoadGuideline,
): { guideline?: GuidelinePage; problem?: string } {
  const [state, setState] = useState<{ id: string; guideline?: GuidelinePage; problem?: string }>()
  useEffect(() => {
    let isWanted = true
    if (id !== undefined) {
      void load(id)
        .then((page) => (page ? { guideline: page } : { problem: 'There is no such guideline.' }))
        .catch((error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }))
        .then((loaded) => isWanted && setState({ id, ...loaded }))
    }
    return () => {
      isWanted = false
    }
  }, [id, load])
  return state && state.id === id ? state : {}
}
