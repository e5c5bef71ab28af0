import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'

/** What became of loading something; while it is on its way, neither. */
export interface Loaded<T> {
  data?: T
  failure?: Error
}

/**
 * Loads something of the catalogue beside the page; nothing where `read` is undefined. What is there belongs to this very
 * `read`: another function loads anew.
 */
export function useCatalogue<T>(read: ((catalogue: CatalogueSource) => Promise<T>) | undefined): Loaded<T> {
  const { catalogue } = useRouter().options.context
  const [state, setState] = useState<Loaded<T> & { read: typeof read }>()
  useEffect(() => {
    if (!read) return
    let isWanted = true
    read(catalogue).then(
      (data) => isWanted && setState({ read, data }),
      (error: unknown) =>
        isWanted && setState({ read, failure: error instanceof Error ? error : new Error(String(error)) }),
    )
    return () => {
      isWanted = false
    }
  }, [catalogue, read])
  return state && state.read === read ? state : {}
}
