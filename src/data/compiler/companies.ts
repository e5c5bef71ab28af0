import { groupBy } from './group-by.ts'
import type { GuidelineDefinition } from './definitions.ts'
import { compareText, latestFirst } from './order.ts'
import { slugOf } from './slug.ts'

/** A company with its guidelines, the one reviewed last first. */
export interface LinkedCompany {
  id: string
  name: string
  url?: string
  logo?: string
  guidelines: GuidelineDefinition[]
}

/** The id of a guideline's company. */
function companyId({ fields }: GuidelineDefinition): string {
  return slugOf(fields.guideline_company)
}

/** The guideline of a company (reviewed last first) that settles a field: the first that has it. */
export function settles(
  guidelines: readonly GuidelineDefinition[],
  field: 'guideline_company' | 'guideline_companyUrl' | 'guideline_companyLogoUrl',
): GuidelineDefinition | undefined {
  return guidelines.find(({ fields }) => fields[field] !== undefined)
}

/** Derives the companies from their guidelines, by name. Of differing fields those of the guideline reviewed last win. */
export function deriveCompanies(guidelines: Iterable<GuidelineDefinition>): LinkedCompany[] {
  const grouped = groupBy(guidelines, companyId)
  return [...grouped].map(([id, members]) => derive(id, members)).sort((a, b) => compareText(a.name, b.name))
}

function derive(id: string, members: GuidelineDefinition[]): LinkedCompany {
  const guidelines = members.toSorted(
    (a, b) => latestFirst(a.fields.guideline_reviewDate, b.fields.guideline_reviewDate) || (a.id < b.id ? -1 : 1),
  )
  const name = settles(guidelines, 'guideline_company')?.fields.guideline_company ?? id
  const url = settles(guidelines, 'guideline_companyUrl')?.fields.guideline_companyUrl
  const logo = settles(guidelines, 'guideline_companyLogoUrl')?.fields.guideline_companyLogoUrl
  return { id, name, ...(url !== undefined && { url }), ...(logo !== undefined && { logo }), guidelines }
}
