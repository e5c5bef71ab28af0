import type { CatalogueIndex } from '../../data/model/catalogue.ts'
import { meant } from '../../data/model/meant.ts'
import type { Choice } from './choices.ts'
import { distinctValues, FACETS } from './guideline-values.ts'

const NOUNS: Record<string, string> = { follow: 'guideline', kind: 'kind of result', sector: 'sector', sort: 'order' }
const LONGEST = 60

/**
 * What is said of a choice that a page does not have: that the catalogue has nothing of it there (`Google: nothing on this
 * topic`), or that there is no such thing at all (`There is no company “nobody”`).
 */
export function nameAbsent({ param, id }: Choice, index: CatalogueIndex, nothing: string): string {
  const value = meant(id, allValues(param, index))
  return value ? `${value.name}: ${nothing}` : `There is no ${NOUNS[param] ?? param} “${shortened(id)}”`
}

/** While it is not known which of the two it is. */
export function shortened(id: string): string {
  return id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id
}

function allValues(param: string, { companies, categories, guidelines }: CatalogueIndex) {
  if (param === 'company') return companies
  if (param === 'category') return categories
  if (param === 'follow') return guidelines.map(({ id, title }) => ({ id, name: title }))
  if (param === 'level') return ['must', 'should', 'may'].map((id) => ({ id, name: id.toUpperCase() }))
  const facet = FACETS.find((one) => one === param)
  return facet ? distinctValues(guidelines, facet) : []
}
