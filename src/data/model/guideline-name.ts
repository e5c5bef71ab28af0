import type { GuidelineSummary } from './catalogue.ts'

/** A guideline where its company is not named beside it: `Zalando: RESTful API Guidelines`, or `Google API Design Guide`. */
export function guidelineName({ title, company }: Pick<GuidelineSummary, 'title' | 'company'>): string {
  return title.startsWith(company.name) ? title : `${company.name}: ${title}`
}
