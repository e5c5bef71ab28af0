import type { TopicEntry, TopicPage } from '../../data/model/catalogue.ts'
import { LEVELS } from '../../data/model/levels.ts'

/** Orders of a topic's entries other than that of their companies. */
export const ORDERS = [
  { id: 'option', name: 'by option' },
  { id: 'level', name: 'strictest first' },
]

/** Entries that stand together. */
export interface EntryGroup {
  id: string
  /** Absent where all entries are one group. */
  title?: string
  entries: TopicEntry[]
}

/**
 * The entries in the order that is asked for, in groups: per option, most taken first, where who takes several stands in
 * each; or by the strictest level of their sections. What fits no group stands in a last one.
 */
export function arrange(entries: TopicEntry[], options: TopicPage['options'], sort: string | undefined): EntryGroup[] {
  if (sort === 'option') {
    const groups = options.map(({ id, label }) => ({
      id,
      title: label,
      entries: entries.filter(({ decisions }) => decisions.some(({ option }) => option === id)),
    }))
    const silent = entries.filter(({ decisions }) => decisions.length === 0)
    return filled([
      ...groups.toSorted((a, b) => b.entries.length - a.entries.length),
      { id: 'silent', title: 'No position', entries: silent },
    ])
  }
  if (sort === 'level') {
    const groups = [...LEVELS.toReversed(), undefined].map((level) => ({
      id: level ?? 'none',
      title: level ? level.toUpperCase() : 'No level stated',
      entries: entries.filter((entry) => strictest(entry) === level),
    }))
    return filled(groups)
  }
  return filled([{ id: 'all', entries }])
}

function filled(groups: EntryGroup[]): EntryGroup[] {
  return groups.filter((group) => group.entries.length > 0)
}

function strictest({ references }: TopicEntry) {
  return LEVELS.findLast((level) => references.some((one) => one.level === level))
}
