import { LEVELS } from '../../data/model/levels.ts'
import type { TopicEntry, TopicPage } from '../../data/model/catalogue.ts'
import type { Level } from '../../data/model/reference.ts'
import { isShown, type Selection } from '../../data/selection.ts'
import type { Facet } from '../filters/choices.ts'
import { distinctValues } from '../filters/guideline-values.ts'
import { selectionFacets } from '../filters/selection-facets.ts'
import type { CompanyChoice } from '../ui/company-filter.tsx'
import { isRetired } from '../../data/model/retired.ts'
import { ORDERS } from './arrange.ts'

/** What of a topic is shown, as the address states it. */
export interface TopicFilter extends Selection {
  /** `must`, `should`, `may`: sections of any of these levels. */
  level?: string[] | undefined
  /** Ids of options: guidelines that take any of them. */
  option?: string[] | undefined
  sector?: string[] | undefined
  /** In lower case. */
  scope?: string[] | undefined
  /** `current`: without guidelines that are no longer in force. */
  status?: string | undefined
  /** An order other than that of the companies; see `arrange.ts`. */
  sort?: string | undefined
  /** `text`: sentences alone, for reading. */
  view?: string | undefined
}

type TopicParam = keyof TopicFilter

const STRICTEST_FIRST = LEVELS.toReversed()

/** What a topic can be narrowed by. */
export function topicFacets({ entries, options }: Pick<TopicPage, 'entries' | 'options'>): Facet<TopicParam>[] {
  const guidelines = entries.map(({ guideline }) => guideline)
  const levels = STRICTEST_FIRST.filter((level) =>
    entries.some(({ references }) => references.some((one) => one.level === level)),
  )
  return [
    ...selectionFacets(guidelines),
    { param: 'option', values: options.map(({ id, label }) => ({ id, name: label })) },
    { param: 'level', values: levels.map((id) => ({ id, name: id.toUpperCase() })) },
    { param: 'sector', values: distinctValues(guidelines, 'sector') },
    { param: 'scope', values: distinctValues(guidelines, 'scope') },
    { param: 'status', values: [{ id: 'current', name: 'Current' }], hasControl: true },
    { param: 'sort', values: options.length > 0 ? ORDERS : ORDERS.slice(1), hasControl: true },
    { param: 'view', values: [{ id: 'text', name: 'Text only' }], hasControl: true },
  ]
}

/** How many sections of each level there are with all other filters; a level that the topic has stays even at nought. */
export function countLevels(entries: readonly TopicEntry[], filter: TopicFilter): Map<Level, number> {
  const levelsOf = (some: readonly TopicEntry[]) =>
    some.flatMap(({ references }) => references.flatMap(({ level }) => level ?? []))
  const all = new Set(levelsOf(entries))
  const left = levelsOf(filterEntries(entries, { ...filter, level: undefined }))
  return new Map(
    STRICTEST_FIRST.filter((level) => all.has(level)).map((level) => [
      level,
      left.filter((one) => one === level).length,
    ]),
  )
}

/**
 * The entries that count: those whose guideline is of a chosen sector, scope and status. The chart of a question is
 * drawn from these; companies, options and levels only choose what is listed below it.
 */
export function countedEntries(entries: readonly TopicEntry[], { sector, scope, status }: TopicFilter): TopicEntry[] {
  return entries
    .filter(({ guideline }) => !sector || (guideline.sector && sector.includes(guideline.sector)))
    .filter(({ guideline }) => !scope || guideline.scope.some((one) => scope.includes(one.toLowerCase())))
    .filter(({ guideline }) => status !== 'current' || !isRetired(guideline))
}

/** The entries that a filter leaves, each with the sections it leaves. */
export function filterEntries(entries: readonly TopicEntry[], filter: TopicFilter): TopicEntry[] {
  const { level, option } = filter
  return countedEntries(entries, filter)
    .filter((entry) => isShown(entry.guideline, filter))
    .filter((entry) => !option || entry.decisions.some((decision) => option.includes(decision.option)))
    .map((entry) =>
      level
        ? { ...entry, references: entry.references.filter((one) => one.level && level.includes(one.level)) }
        : entry,
    )
    .filter((entry) => entry.references.length > 0)
}

/** The companies of a topic in the entries' order, each with its number of sections. */
export function companiesOf(entries: readonly TopicEntry[]): CompanyChoice[] {
  const choices = new Map<string, CompanyChoice>()
  for (const { guideline, references } of entries) {
    const { company } = guideline
    const before = choices.get(company.id)
    choices.set(company.id, {
      company,
      count: (before?.count ?? 0) + references.length,
      retired: (before?.retired ?? true) && isRetired(guideline),
    })
  }
  return [...choices.values()]
}

/** How many sections the entries have. */
export function sectionsOf(entries: readonly TopicEntry[]): number {
  return entries.reduce((sum, { references }) => sum + references.length, 0)
}
