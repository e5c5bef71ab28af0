import type { GuidelineEntry, GuidelinePage } from '../model/catalogue.ts'
import type { ComparePage } from '../model/compare.ts'
import { LEVELS } from '../model/levels.ts'
import type { Level } from '../model/reference.ts'

/** What of a comparison is shown, beside which guidelines stand in it. */
export interface RowFilter {
  /** Ids of topics; all that at least one guideline deals with when left out. */
  topics?: readonly string[] | undefined
  /** `differing`: where they give different answers. `shared`: what all deal with. */
  show?: string | undefined
  /** Ids of guidelines: what the first deals with and the second does not. Both, or neither. */
  has?: string | undefined
  lacks?: string | undefined
}

/** What one guideline says on one topic. */
export interface ComparisonCell {
  /** Absent where it says nothing on the topic. */
  entry?: GuidelineEntry
  /** The strictest level that one of its sections states. */
  level?: Level
  /** Which of the row's different answers it gives, counted from 0; absent where it takes no option. */
  answer?: number
}

/**
 * How the answers on a topic compare. `different`: no option is taken by all that answer. `overlapping`: one is, but not
 * all take the same. `firmness`: the same options, not equally binding. `same`: the same options. `lone`: one answers.
 * `open`: nobody takes an option.
 */
export type Verdict = 'different' | 'overlapping' | 'firmness' | 'same' | 'lone' | 'open'

/** A topic with what each guideline says on it, in the order of the guidelines. */
export interface ComparisonRow {
  topic: { id: string; name: string }
  cells: ComparisonCell[]
  verdict: Verdict
  /** How many different answers there are. */
  answers: number
  /** Labels of the options that all take that answer. */
  common: string[]
}

/** The rows of a category. */
export interface ComparisonGroup {
  category: { id: string; name: string }
  rows: ComparisonRow[]
}

/** How many rows each filter would leave. */
export interface RowCounts {
  all: number
  differing: number
  shared: number
}

/** Every topic that is asked for, or that at least one of the guidelines deals with, by category in the catalogue's order. */
export function comparisonRows(
  guidelines: readonly GuidelinePage[],
  categories: ComparePage['categories'],
  topics: readonly string[] | undefined,
): ComparisonGroup[] {
  const entries = guidelines.map(entriesOf)
  const isWanted = (id: string) => (topics ? topics.includes(id) : entries.some((own) => own.has(id)))
  return categories
    .map(({ id, name, topics: all }) => ({
      category: { id, name },
      rows: all.filter((topic) => isWanted(topic.id)).map((topic) => rowOf(topic, entries)),
    }))
    .filter(({ rows }) => rows.length > 0)
}

/** The rows that a filter leaves; categories without any are gone. `ids` are the guidelines in the order of the cells. */
export function filterRows(
  groups: readonly ComparisonGroup[],
  ids: readonly string[],
  { show, has, lacks }: RowFilter,
): ComparisonGroup[] {
  const passes = (row: ComparisonRow) => {
    if (show === 'differing') return isDiffering(row)
    if (show === 'shared') return isShared(row)
    return has === undefined || lacks === undefined || isGap(row, ids.indexOf(has), ids.indexOf(lacks))
  }
  return groups.map((group) => ({ ...group, rows: group.rows.filter(passes) })).filter(({ rows }) => rows.length > 0)
}

/** How many rows there are, where the answers differ, and which all deal with. */
export function countRows(groups: readonly ComparisonGroup[]): RowCounts {
  const rows = groups.flatMap((group) => group.rows)
  return {
    all: rows.length,
    differing: rows.filter(isDiffering).length,
    shared: rows.filter(isShared).length,
  }
}

/** How many topics the guideline at one position deals with, and the one at another does not. */
export function countGap(groups: readonly ComparisonGroup[], has: number, lacks: number): number {
  return groups.flatMap(({ rows }) => rows).filter((row) => isGap(row, has, lacks)).length
}

/** Whether the guidelines answer differently, or the same and not equally binding. */
export function isDiffering({ verdict }: ComparisonRow): boolean {
  return verdict === 'different' || verdict === 'overlapping' || verdict === 'firmness'
}

function isShared({ cells }: ComparisonRow): boolean {
  return cells.every(({ entry }) => entry)
}

function isGap({ cells }: ComparisonRow, has: number, lacks: number): boolean {
  return cells[has]?.entry !== undefined && cells[lacks]?.entry === undefined
}

function entriesOf({ categories }: GuidelinePage): Map<string, GuidelineEntry> {
  return new Map(categories.flatMap(({ entries }) => entries.map((entry) => [entry.topic.id, entry])))
}

function rowOf(
  topic: ComparisonRow['topic'],
  guidelines: readonly ReadonlyMap<string, GuidelineEntry>[],
): ComparisonRow {
  const own = guidelines.map((entries) => entries.get(topic.id))
  const different = new Map<string, number>()
  const cells = own.map((entry): ComparisonCell => {
    if (!entry) return {}
    const key = entry.decisions
      .map(({ option }) => option)
      .toSorted()
      .join(' ')
    if (key && !different.has(key)) different.set(key, different.size)
    const answer = different.get(key)
    const level = LEVELS.findLast((one) => entry.references.some((reference) => reference.level === one))
    return { entry, ...(level && { level }), ...(answer !== undefined && { answer }) }
  })
  const deciding = own.flatMap((entry) => (entry && entry.decisions.length > 0 ? entry : []))
  const common = (deciding[0]?.decisions ?? []).filter(({ option }) =>
    deciding.every(({ decisions }) => decisions.some((one) => one.option === option)),
  )
  return {
    topic,
    cells,
    verdict: verdictOn(deciding, different.size, common.length),
    answers: different.size,
    common: common.map(({ label }) => label),
  }
}

function verdictOn(deciding: readonly GuidelineEntry[], answers: number, common: number): Verdict {
  if (deciding.length === 0) return 'open'
  if (deciding.length === 1) return 'lone'
  if (answers > 1) return common > 0 ? 'overlapping' : 'different'
  return isEquallyFirm(deciding) ? 'same' : 'firmness'
}

/** Whether no option is bound differently by any two; a strength that nobody recorded differs from none. */
function isEquallyFirm(deciding: readonly GuidelineEntry[]): boolean {
  const firmness = new Map<string, string>()
  return deciding
    .flatMap(({ decisions }) => decisions)
    .every(({ option, strength }) => {
      if (strength === undefined) return true
      const before = firmness.get(option) ?? strength
      firmness.set(option, strength)
      return before === strength
    })
}
