import type { TopicEntry, TopicPage } from '../../data/model/catalogue.ts'
import type { CompanyChoice } from '../ui/company-filter.tsx'
import { isRetired } from '../ui/status-mark.tsx'

/** What of a topic is shown, as the address states it. */
export interface TopicFilter {
  /** Ids of companies: any of them. */
  company?: string[] | undefined
  /** `must`, `should`, `may`: sections of any of these levels. */
  level?: string[] | undefined
  /** Ids of options: guidelines that take any of them. */
  option?: string[] | undefined
  sector?: string[] | undefined
  /** In lower case. */
  scope?: string[] | undefined
  /** `current`: without guidelines that are no longer in force. */
  status?: 'current' | undefined
}

/** The filter without companies and options that the topic does not have, as an old or mistyped address may name. */
export function knownFilter(topic: Pick<TopicPage, 'entries' | 'options'>, filter: TopicFilter): TopicFilter {
  const companies = new Set(topic.entries.map(({ guideline }) => guideline.company.id))
  const options = new Set(topic.options.map(({ id }) => id))
  const known = (ids: string[] | undefined, all: ReadonlySet<string>) => {
    const left = ids?.filter((id) => all.has(id))
    return left?.length ? left : undefined
  }
  const { level, sector, scope, status } = filter
  // Nothing else that the address carries is a choice.
  return {
    level,
    sector,
    scope,
    status,
    company: known(filter.company, companies),
    option: known(filter.option, options),
  }
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
  const { company, level, option } = filter
  return countedEntries(entries, filter)
    .filter((entry) => !company || company.includes(entry.guideline.company.id))
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
