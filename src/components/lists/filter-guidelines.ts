import type { GuidelinesPage, GuidelineSummary } from '../../data/model/catalogue.ts'
import { sectorName } from '../ui/sector-name.ts'
import { contains } from './filter-topics.ts'

/** The properties of guidelines that lists can be filtered by. */
export const FACETS = ['company', 'sector', 'status', 'country', 'scope', 'language'] as const

/** One of the properties of guidelines that lists can be filtered by. */
export type GuidelineFacet = (typeof FACETS)[number]

/** Which guidelines are shown and in what order, as the address states it. Within a facet any, across facets all. */
export interface GuidelinesFilter extends Partial<Record<GuidelineFacet, string[] | undefined>> {
  q?: string | undefined
  /** Most topics first when left out. */
  sort?: 'company' | 'updated' | undefined
}

/** A value of a facet with the name readers see and the number of guidelines it would leave. */
export interface FacetValue {
  id: string
  name: string
  count: number
}

function valuesOf(guideline: GuidelineSummary, facet: GuidelineFacet): { id: string; name: string }[] {
  const { company, sector, status, country, scope, languages } = guideline
  switch (facet) {
    case 'company':
      return [company]
    case 'sector':
      return sector ? [{ id: sector, name: sectorName(sector) }] : []
    case 'status':
      return status ? [{ id: status, name: status.charAt(0).toUpperCase() + status.slice(1) }] : []
    case 'country':
      return country ? [{ id: country.code.toLowerCase(), name: country.name }] : []
    case 'scope':
      return scope.map((one) => ({ id: one.toLowerCase(), name: one }))
    case 'language':
      return languages.map(({ code, name }) => ({ id: code.toLowerCase(), name }))
  }
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
  if (filter.q && !contains([guideline.company.name, guideline.title], filter.q)) return false
  return FACETS.every((facet) => {
    const wanted = filter[facet]
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
