import { useMemo } from 'react'
import type { Decider } from '../../data/audit/decided.ts'
import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { useCatalogue, type Loaded } from '../ui/use-catalogue.ts'

/** In place of a guideline's id: the draft that the browser keeps (`OWN_DRAFT` in `../../data/draft/decider.ts`). */
export const YOURS = 'yours'

/** What the chosen guideline decides, or the reader's own draft. */
export function useAgainst(id: string | undefined): Loaded<Decider> {
  const read = useMemo(
    () =>
      id === undefined
        ? undefined
        : (catalogue: CatalogueSource) => (id === YOURS ? readDraft() : readGuideline(catalogue, id)),
    [id],
  )
  return useCatalogue(read)
}

async function readGuideline(catalogue: CatalogueSource, id: string): Promise<Decider> {
  const [page, { deciderOf }] = await Promise.all([catalogue.guideline(id), import('../../data/audit/decided.ts')])
  if (!page) throw new Error('There is no such guideline.')
  return deciderOf(page)
}

async function readDraft(): Promise<Decider> {
  const [{ keptDraft }, { draftDecider }] = await Promise.all([
    import('../yours/kept-draft.ts'),
    import('../../data/draft/decider.ts'),
  ])
  const decider = draftDecider(keptDraft().draft)
  if (decider.decisions.length === 0) throw new Error('Your draft decides nothing yet: choose “Draft your own”.')
  return decider
}
