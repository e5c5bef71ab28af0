import type { GuidelinesPage, GuidelineSummary } from '../../data/model/catalogue.ts'
import { isShown, type Selection } from '../../data/selection.ts'
import { FACETS, valuesOf, type GuidelineFacet } from '../filters/guideline-values.ts'
import { contains } from './filter-topics.ts'

/** Which guidelines are shown and in what order, as the address states it. Within a facet any, across facets all. */
export interface GuidelinesFilter extends Partial<Record<GuidelineFacet, string[] | undefined>>, Selection {
  q?: string | undefined
  /** Most topics first when left out. */
  /** `company` or `updated`. */
  sort?: string | undefined
}

/** A value of a facet with the name readers see and the number of guidelines it would leave. */
export interface FacetValue {
  id: string
  name: string
  count: number
}

/** The guidelines that a filter leaves, sorted as it asks. */
export function filterGuidelines(
  guidelines: readonly GuidelineSummary[],
  filter: GuidelinesFilter,
): GuidelineSummary[] {
  return sorted(
    guidelines.filter((guideline) => matches(guideline, filter)),
    filter.sort,
  )
}

function matches(guideline: GuidelineSummary, filter: GuidelinesFilter, except?: GuidelineFacet): boolean {
  if (filter.q && !contains([guideline.company.name, guideline.company.id, guideline.title, guideline.id], filter.q))
    return false
  return FACETS.every((facet) => {
    const wanted = filter[facet]
    if (facet === 'company') return facet === except || isShown(guideline, filter)
    return !wanted || facet === except || valuesOf(guideline, facet).some(({ id }) => wanted.includes(id))
  })
}

function sorted(guidelines: GuidelineSummary[], sort: GuidelinesFilter['sort']): GuidelineSummary[] {
  if (sort === 'company') return guidelines.toSorted((a, b) => compare(a.company.name, b.company.name))
  if (sort === 'updated') return guidelines.toSorted((a, b) => compare(b.date ?? '', a.date ?? ''))
  return guidelines.toSorted((a, b) => b.topics - a.topics)
}

function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The values of a facet, most frequent first. Counts are what a choice would leave given all other facets, so
 * that a reader never runs into an empty list; values that were chosen stay even at nought.
 */
export function facetValues(index: GuidelinesPage, filter: GuidelinesFilter, facet: GuidelineFacet): FacetValue[] {
  const values = new Map<string, FacetValue>()
  for (const guideline of index.guidelines) {
    const counts = matches(guideline, filter, facet) ? 1 : 0
    for (const { id, name } of valuesOf(guideline, facet)) {
      values.set(id, { id, name, count: (values.get(id)?.count ?? 0) + counts })
    }
  }
  return [...values.values()]
    .filter(({ id, count }) => count > 0 || filter[facet]?.includes(id))
    .toSorted((a, b) => b.count - a.count || compare(a.name, b.name))
}
