import type { GuidelineSummary } from '../../data/model/catalogue.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import type { Facet } from './choices.ts'
import { distinctValues } from './guideline-values.ts'

type Chosen = 'guidelines' | 'company' | 'others'

/** What of a selection a page of these guidelines has. The strip of the selection shows it, so that it needs no chip. */
export function selectionFacets(
  guidelines: readonly Pick<GuidelineSummary, 'id' | 'title' | 'company'>[],
): Facet<Chosen>[] {
  return [
    {
      param: 'guidelines',
      values: guidelines.map((one) => ({ id: one.id, name: guidelineName(one) })),
      hasControl: true,
    },
    { param: 'company', values: distinctValues(guidelines, 'company'), hasControl: true },
    { param: 'others', values: [{ id: 'shown', name: 'Highlight' }], hasControl: true },
  ]
}
