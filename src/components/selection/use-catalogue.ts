import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'

/**
 * Loads something of the catalogue beside the page. Undefined until it is there, and where it does not come: the page still
 * goes by what is chosen, and says how much is left out. `read` stays the same function.
 */
export function useCatalogue<T>(read: (catalogue: CatalogueSource) => Promise<T>, isNeeded = true): T | undefined {
  const { catalogue } = useRouter().options.context
  const [loaded, setLoaded] = useState<T>()
  useEffect(() => {
    if (!isNeeded) return
    let wanted = true
    read(catalogue).then(
      (value) => wanted && setLoaded(value),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [catalogue, read, isNeeded])
  return loaded
}
