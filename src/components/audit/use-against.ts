import { useMemo } from 'react'
import type { Decider } from '../../data/audit/decided.ts'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { OWN_DRAFT } from '../../data/model/drafting.ts'
import { useCatalogue, type Loaded } from '../ui/use-catalogue.ts'

/** What the chosen guideline decides, or the reader's own draft. */
export function useAgainst(id: string | undefined): Loaded<Decider> {
  const read = useMemo(
    () =>
      id === undefined
        ? undefined
        : (catalogue: CatalogueSource) => (id === OWN_DRAFT ? readDraft() : readGuideline(catalogue, id)),
    [id],
  )
  return useCatalogue(read)
}

async function readGuideline(catalogue: CatalogueSource, id: string): Promise<Decider> {
  const [page, { guidelineDecider }] = await Promise.all([catalogue.guideline(id), import('./deciders.ts')])
  if (!page) throw new Error('There is no such guideline.')
  return guidelineDecider(page)
}

async function readDraft(): Promise<Decider> {
  return (await import('./own-draft.ts')).ownDraft()
}
