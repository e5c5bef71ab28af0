import type { CoverageCell, CoveragePage, CoveredTopic, CoveringGuideline } from '../../data/model/coverage.ts'
import { valuesOf } from '../filters/guideline-values.ts'
import { isChosen, isShown, type Selection } from '../../data/selection.ts'
import { isRetired } from '../../data/model/retired.ts'

/** Which guidelines are shown and in what order, as the address states it. */
export interface CoverageFilter extends Selection {
  sector?: string[] | undefined
  /** In lower case, as countries. */
  scope?: string[] | undefined
  country?: string[] | undefined
  /** `current`: without guidelines that are no longer in force. */
  status?: string | undefined
  /** `company` or `updated`. Most topics first when left out. */
  sort?: string | undefined
  /** The guideline and the topic that are marked; on a phone one of them is shown by itself. */
  guideline?: string | undefined
  topic?: string | undefined
  /** `apart`: topics by how much more often those that are shown deal with them than those that are left out. */
  view?: string | undefined
  /** A sector: they are held against those of it alone, and not against all that are left out. */
  against?: string | undefined
}

/** A guideline with its totals. */
export interface Column {
  guideline: CoveringGuideline
  topics: number
  sections: number
}

/** A topic with its cell for each column, and its totals over the columns. */
export interface Row {
  topic: Pick<CoveredTopic, 'id' | 'name'>
  cells: (CoverageCell | undefined)[]
  guidelines: number
  sections: number
  /** How many of the guidelines that they are held against deal with it. */
  others: number
}

/** The rows of a category. */
export interface Group {
  id: string
  name: string
  rows: Row[]
}

/** The table as a filter leaves it. All topics stay: what nobody deals with is an answer, too. */
export interface Table {
  columns: Column[]
  groups: Group[]
  /** How many topics any of the guidelines deals with, how many cells have sections, and how many sections there are. */
  covered: number
  entries: number
  sections: number
  /** How many guidelines are left out, whether the rows are held against any of these, and against how many. */
  left: number
  isApart: boolean
  opposed: number
  /** The sectors of those that are left out, with how many there are. */
  sectors: { id: string; name: string; count: number }[]
}

/** The columns that a filter leaves, in the order that it asks for, and the rows with what these have. */
export function tableOf({ guidelines, categories }: CoveragePage, filter: CoverageFilter): Table {
  const counts = guidelines.map(() => ({ topics: 0, sections: 0 }))
  for (const [at, sections] of categories.flatMap(({ topics }) => topics.flatMap(({ cells }) => cells))) {
    const count = counts[at]
    if (count) Object.assign(count, { topics: count.topics + 1, sections: count.sections + sections })
  }
  const all = guidelines.map((guideline, at) => ({ guideline, at, topics: 0, sections: 0, ...counts[at] }))
  const passing = sorted(
    all.filter(({ guideline }) => passes(guideline, filter)),
    filter.sort,
  )
  // Those that are chosen stand together before the others.
  const isFirst = ({ guideline }: Column) => isChosen(guideline, filter)
  const columns = [...passing.filter(isFirst), ...passing.filter((column) => !isFirst(column))]
  const shown = new Set(columns.map(({ at }) => at))
  const leftOut = all.filter(({ at }) => !shown.has(at))
  const opposable = leftOut.filter(({ guideline }) => filter.status !== 'current' || !isRetired(guideline))
  const opposed = filter.against
    ? opposable.filter(({ guideline }) => valuesOf(guideline, 'sector').some(({ id }) => id === filter.against))
    : leftOut
  const others = new Set(opposed.map(({ at }) => at))
  const groups = categories.map(({ id, name, topics }) => ({
    id,
    name,
    rows: topics.map((topic) => {
      const byGuideline = new Map(topic.cells.map((cell) => [cell[0], cell]))
      const cells = columns.map(({ at }) => byGuideline.get(at))
      return {
        topic,
        cells,
        guidelines: cells.filter((cell) => cell !== undefined).length,
        others: topic.cells.filter(([at]) => others.has(at)).length,
        sections: cells.reduce((sum, cell) => sum + (cell?.[1] ?? 0), 0),
      }
    }),
  }))
  const rows = groups.flatMap((group) => group.rows)
  const left = leftOut.length
  const isApart = filter.view === 'apart' && left > 0 && columns.length > 0
  return {
    columns,
    groups: isApart ? setApart(rows, columns.length, opposed.length) : groups,
    left,
    isApart,
    opposed: opposed.length,
    sectors: sectorsOf(opposable),
    covered: rows.filter((row) => row.guidelines > 0).length,
    entries: rows.reduce((sum, row) => sum + row.guidelines, 0),
    sections: rows.reduce((sum, row) => sum + row.sections, 0),
  }
}

function sectorsOf(columns: readonly Pick<Column, 'guideline'>[]): Table['sectors'] {
  const sectors = new Map<string, Table['sectors'][number]>()
  for (const { id, name } of columns.flatMap(({ guideline }) => valuesOf(guideline, 'sector')))
    sectors.set(id, { id, name, count: (sectors.get(id)?.count ?? 0) + 1 })
  return [...sectors.values()].toSorted((a, b) => compare(a.id, b.id))
}

/** Rows by the share of those that are shown less the share of those that they are held against, and apart where that is nothing. */
function setApart(rows: readonly Row[], shown: number, opposed: number): Group[] {
  const excess = ({ guidelines, others }: Row) => guidelines / shown - shareOf(others, opposed)
  const sortedRows = rows.toSorted((a, b) => excess(b) - excess(a))
  return [
    { id: 'more', name: 'More often than the others', rows: sortedRows.filter((row) => excess(row) > 0) },
    { id: 'not-more', name: 'Not more often', rows: sortedRows.filter((row) => excess(row) <= 0) },
  ]
}

/** A share of how many; nothing of none. */
export function shareOf(some: number, all: number): number {
  return all === 0 ? 0 : some / all
}

/** How many topics of a group each column has. */
export function topicsPerColumn({ rows }: Group, columns: readonly Column[]): number[] {
  return columns.map((_, at) => rows.filter(({ cells }) => cells[at]).length)
}

function passes(guideline: CoveringGuideline, filter: CoverageFilter): boolean {
  if (!isShown(guideline, filter)) return false
  if (filter.status === 'current' && isRetired(guideline)) return false
  return (['sector', 'scope', 'country'] as const).every((facet) => {
    const wanted = filter[facet]
    return !wanted || valuesOf(guideline, facet).some(({ id }) => wanted.includes(id))
  })
}

function sorted<Counted extends Column>(columns: Counted[], sort: CoverageFilter['sort']): Counted[] {
  if (sort === 'company') return columns
  if (sort === 'updated') return columns.toSorted((a, b) => compare(b.guideline.date ?? '', a.guideline.date ?? ''))
  return columns.toSorted((a, b) => b.topics - a.topics || b.sections - a.sections)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
