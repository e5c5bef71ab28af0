import type { GuidelineSummary } from '../../data/model/catalogue.ts'
import { sectorName } from '../ui/sector-name.ts'

/** The properties of guidelines that pages can be filtered by. */
export const FACETS = ['company', 'sector', 'status', 'country', 'scope', 'language'] as const

/** One of the properties of guidelines that pages can be filtered by. */
export type GuidelineFacet = (typeof FACETS)[number]

/** A guideline, as far as it can be filtered. */
export type Filtered = Partial<
  Pick<GuidelineSummary, 'company' | 'status' | 'sector' | 'country' | 'scope' | 'languages'>
>

/** What a guideline has of a property, with the name readers see; as much as is known of it. */
export function valuesOf(guideline: Filtered, facet: GuidelineFacet): { id: string; name: string }[] {
  const { company, sector, status, country, scope = [], languages = [] } = guideline
  switch (facet) {
    case 'company':
      return company ? [company] : []
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

/** What any of the guidelines has of a property, each value once. */
export function distinctValues(guidelines: readonly Filtered[], facet: GuidelineFacet): { id: string; name: string }[] {
  const all = guidelines.flatMap((guideline) => valuesOf(guideline, facet))
  return [...new Map(all.map((value) => [value.id, value])).values()]
}
