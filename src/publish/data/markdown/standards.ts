import { standardName } from '../../../data/model/standard-name.ts'
import type { Citations } from '../../../data/model/standards.ts'
import { counted } from '../../../data/model/counted.ts'
import { escaped, markdownLink } from '../../../data/formats/markdown.ts'

/** The standards that guidelines name, each a line with the companies that do. */
export function standardLines({ guidelines, standards }: Citations): string[] {
  const numbers = new Map(standards.map(({ id, number }) => [id, number]))
  return standards.map(({ number, title, url, replacedBy, namedBy }) => {
    const companies = namedBy.map(({ guideline }) => guidelines[guideline]?.company.name ?? '')
    const successor = replacedBy === undefined ? '' : `, replaced by ${escaped(numbers.get(replacedBy) ?? replacedBy)}`
    const names = companies.length === 0 ? '' : ` (${[...new Set(companies)].map(escaped).join(', ')})`
    return `${markdownLink(standardName({ number, title }), url)}${successor}: ${counted(namedBy.length, 'guideline')}${names}`
  })
}
