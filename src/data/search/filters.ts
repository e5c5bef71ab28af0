import { foldedWords } from '../model/fold.ts'
import type { SearchIndex } from './index-format.ts'
import { LEVELS } from '../model/levels.ts'
import type { Library } from './library.ts'
import { QUERY_FIELDS, type QueryField, type WrittenFilter } from './query.ts'
import { KINDS } from './result.ts'

/** What results can be narrowed by. A query cannot name guidelines: a reader chooses them. */
const FILTER_FIELDS = [...QUERY_FIELDS, 'guideline'] as const
type FilterField = (typeof FILTER_FIELDS)[number]

/** Conditions on results: of each field that is given, one of the values must hold. Ids of companies, categories, guidelines. */
export type Filters = Partial<Record<FilterField, readonly string[]>>

/** The conditions that a document can fail, one bit each. Guideline, sector, status, type and what it has go together. */
export const FAILS = { kind: 1, company: 2, category: 4, level: 8, document: 16 } as const

/** Tells for documents which conditions they fail, as bits of FAILS; 0 passes. */
export interface CandidateFilter {
  topic(topic: number): number
  guideline(guideline: number): number
  reference(entry: number, section: number): number
}

/** What `has` can ask of a section. */
const HAS = ['rule']

/** The values that a field can have in an index. Those of company and category are ids. */
export function valuesOf(field: QueryField, { companies, categories, guidelines }: SearchIndex): readonly string[] {
  switch (field) {
    case 'kind':
      return KINDS
    case 'level':
      return LEVELS
    case 'has':
      return HAS
    case 'company':
      return companies.map(({ id }) => id)
    case 'category':
      return categories.map(({ id }) => id)
    default:
      return [...new Set(guidelines.flatMap((guideline) => guideline[field] ?? []))].sort()
  }
}

/** The values that a condition of the query means: the one it names, or all that start so, or none. */
export function meantBy({ field, value }: WrittenFilter, index: SearchIndex): string[] {
  const written = foldedWords(value)
  if (written === '') return []
  const values = valuesOf(field, index)
  const named = values.filter((known) => spellings(field, known, index).includes(written))
  return named.length > 0 ? named : values.filter((known) => begins(written, field, known, index))
}

/** Whether the id or the name of a value begins as written; `written` is folded. */
export function begins(written: string, field: QueryField, value: string, index: SearchIndex): boolean {
  return spellings(field, value, index).some((known) => known.startsWith(written))
}

function spellings(field: QueryField, value: string, index: SearchIndex): string[] {
  return [value, foldedWords(nameOf(field, value, index))]
}

/** What readers see of a value: the name of a company or category, else the value itself. */
export function nameOf(field: QueryField, value: string, { companies, categories }: SearchIndex): string {
  const named = field === 'company' ? companies : field === 'category' ? categories : []
  return named.find(({ id }) => id === value)?.name ?? value
}

/**
 * Brings conditions together, those chosen and those written: of a field, any value of any of them may hold, as facets
 * count what each further value would add.
 */
export function joinFilters(all: readonly Filters[]): Filters {
  const joined: Filters = {}
  for (const field of FILTER_FIELDS) {
    const values = all.flatMap((filters) => filters[field] ?? [])
    if (all.some((filters) => filters[field])) joined[field] = values
  }
  return joined
}

/** Prepares conditions for a library. A page passes where one of its entries does. */
export function createCandidateFilter({ index, sections, entries }: Library, filters: Filters): CandidateFilter {
  const failed = (field: FilterField, value: string | undefined, bit: number) =>
    filters[field] && !(value !== undefined && filters[field].includes(value)) ? bit : 0
  const ofGuideline = index.guidelines.map(
    ({ id, company, sector, status, type }) =>
      failed('company', index.companies[company]?.id, FAILS.company) |
      failed('guideline', id, FAILS.document) |
      failed('sector', sector, FAILS.document) |
      failed('status', status, FAILS.document) |
      failed('type', type, FAILS.document),
  )
  const ofTopic = index.topics.map(({ category }) => failed('category', index.categories[category]?.id, FAILS.category))
  const ofKind = KINDS.map((kind) => failed('kind', kind, FAILS.kind))
  const ofLevel = [undefined, ...LEVELS].map((level) => failed('level', level, FAILS.level))
  const throughGuidelines = leastFailed(entries.topic, entries.guideline, ofGuideline)
  const throughTopics = leastFailed(entries.guideline, entries.topic, ofTopic)
  // Only a section has rules, as only a section has a level.
  const withoutRule = failed('has', undefined, FAILS.document)
  const withRule = failed('has', 'rule', FAILS.document)
  const page = (kind: number) => (ofKind[kind] ?? 0) | (ofLevel[0] ?? 0) | withoutRule
  return {
    topic: (topic) => page(0) | (ofTopic[topic] ?? 0) | throughGuidelines(topic),
    guideline: (guideline) => page(1) | (ofGuideline[guideline] ?? 0) | throughTopics(guideline),
    reference: (entry, section) =>
      (ofKind[2] ?? 0) |
      (ofLevel[sections.level[section] ?? 0] ?? 0) |
      (withoutRule && (sections.ruled.has(section) ? withRule : withoutRule)) |
      (ofTopic[entries.topic[entry] ?? 0] ?? 0) |
      (ofGuideline[entries.guideline[entry] ?? 0] ?? 0),
  }
}

/** For pages: what that entry fails which fails least, judged by its other side. A page without entries fails all. */
function leastFailed(pages: Int32Array, others: Int32Array, fails: readonly number[]): (page: number) => number {
  const all = fails.reduce((bits, more) => bits | more, 0)
  if (all === 0) return () => 0
  const least = new Map<number, number>()
  pages.forEach((page, entry) => {
    const failed = fails[others[entry] ?? 0] ?? 0
    if ((failed & (least.get(page) ?? all)) === failed) least.set(page, failed)
  })
  return (page) => least.get(page) ?? all
}
