import type { GuidelineSummary } from '../model/catalogue.ts'
import type { Citable } from './citable.ts'

type Document = Pick<GuidelineSummary, 'title' | 'company' | 'date'>

/** A section of a guideline, published by who published the guideline. */
export function sectionOf({ title, company, date }: Document, section: { name: string; url: string }): Citable {
  return {
    kind: 'section',
    title: section.name,
    url: section.url,
    publisher: company.name,
    within: title,
    ...(date && { date }),
  }
}
