import { useMemo } from 'react'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { useCatalogue, type Loaded } from '../ui/use-catalogue.ts'

/** The chosen guideline in full. */
export function useGuideline(id: string | undefined): Loaded<GuidelinePage> {
  const read = useMemo(
    () =>
      id === undefined
        ? undefined
        : async (catalogue: CatalogueSource) => {
            const page = await catalogue.guideline(id)
            if (!page) throw new Error('There is no such guideline.')
            return page
          },
    [id],
  )
  return useCatalogue(read)
}
