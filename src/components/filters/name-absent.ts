import type { CatalogueIndex, CompanyMark, GuidelineSummary } from '../../data/model/catalogue.ts'
import { meant } from '../../data/model/meant.ts'
import type { Choice } from './choices.ts'
import { distinctValues, FACETS } from './guideline-values.ts'

const NOUNS: Record<string, string> = {
  against: 'guideline',
  follow: 'guideline',
  guidelines: 'guideline',
  others: 'way to show others',
  kind: 'kind of result',
  sector: 'sector',
  sort: 'order',
}
const LONGEST = 60

/**
 * What is said of a choice that a page does not have: that the catalogue has nothing of it there (`Google: nothing on this
 * topic`), or that there is no such thing at all (`There is no company “nobody”`).
 */
export function nameAbsent({ param, id }: Choice, index: CatalogueIndex, nothing: string): string {
  const value = valueOf({ param, id }, index)
  return value ? `${value.name}: ${nothing}` : `There is no ${NOUNS[param] ?? param} “${shortened(id)}”`
}

/** The company that a choice is, or whose guideline it is. */
export function companyOf(choice: Choice, { companies, guidelines }: CatalogueIndex): CompanyMark | undefined {
  if (choice.param === 'company') return meant(choice.id, companies)
  return choice.param === 'guidelines' ? guidelines.find(({ id }) => id === choice.id)?.company : undefined
}

/** Whether the strip of the selection names it on every page: there is no such guideline or company at all. */
export function isNamedBySelection(choice: Choice, index: CatalogueIndex): boolean {
  return (choice.param === 'guidelines' || choice.param === 'company') && valueOf(choice, index) === undefined
}

function valueOf({ param, id }: Pick<Choice, 'param' | 'id'>, index: CatalogueIndex) {
  return meant(id, allValues(param, index))
}

/** While it is not known which of the two it is. */
export function shortened(id: string): string {
  return id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id
}

/** A guideline's title, with its company where that is not part of it. */
function fullTitle({ title, company }: GuidelineSummary): string {
  return title.toLowerCase().includes(company.name.toLowerCase()) ? title : `${company.name} ${title}`
}

function allValues(param: string, { companies, categories, guidelines }: CatalogueIndex) {
  if (param === 'company') return companies
  if (param === 'category') return categories
  if (['against', 'follow', 'guidelines'].includes(param))
    return guidelines.map((one) => ({ id: one.id, name: fullTitle(one) }))
  if (param === 'level') return ['must', 'should', 'may'].map((id) => ({ id, name: id.toUpperCase() }))
  const facet = FACETS.find((one) => one === param)
  return facet ? distinctValues(guidelines, facet) : []
}
