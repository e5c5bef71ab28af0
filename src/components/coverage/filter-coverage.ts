import type { CoverageCell, CoveragePage, CoveredTopic, CoveringGuideline } from '../../data/model/coverage.ts'
import { valuesOf } from '../filters/guideline-values.ts'
import { isChosen, isShown, type Selection } from '../../data/selection.ts'
import { isRetired } from '../../data/model/retired.ts'
import { holdAgainst } from './hold-against.ts'

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

/** A topic with its cell for each column, or none, and its totals over the columns. */
export interface Row {
  topic: CoveredTopic
  cells: (CoverageCell | undefined)[]
  guidelines: number
  sections: number
  /** Of what the table's heads name. */
  totals: readonly [number | string, number | string]
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
  /** How many guidelines are left out, and whether the rows are held against any of these. */
  left: number
  isApart: boolean
  /** What the two totals of a row are of. */
  heads: readonly [string, string]
  /** The sectors that they can be held against, with how many guidelines there are. */
  sectors: readonly { id: string; name: string; count: number }[]
}

/** The columns that a filter leaves, in the order that it asks for, and the rows with what these have. */
export function tableOf({ guidelines, categories }: CoveragePage, filter: CoverageFilter): Table {
  const all = guidelines.map((guideline, at) => ({ guideline, at, topics: 0, sections: 0 }))
  for (const [at, sections] of categories.flatMap(({ topics }) => topics.flatMap(({ cells }) => cells))) {
    const column = all[at]
    if (!column) continue
    column.topics += 1
    column.sections += sections
  }
  const passing = sorted(
    all.filter(({ guideline }) => passes(guideline, filter)),
    filter.sort,
  )
  // Those that are chosen stand together before the others.
  const isOther = ({ guideline }: Column) => Number(!isChosen(guideline, filter))
  const columns = passing.toSorted((a, b) => isOther(a) - isOther(b))
  const groups = categories.map(({ id, name, topics }) => ({
    id,
    name,
    rows: topics.map((topic) => {
      const byGuideline = new Map(topic.cells.map((cell) => [cell[0], cell]))
      const cells = columns.map(({ at }) => byGuideline.get(at))
      const having = cells.filter((cell) => cell !== undefined).length
      const sections = cells.reduce((sum, cell) => sum + (cell?.[1] ?? 0), 0)
      return { topic, cells, guidelines: having, sections, totals: [having, sections] as const }
    }),
  }))
  const rows = groups.flatMap((group) => group.rows)
  const table: Table = {
    columns,
    groups,
    left: all.length - columns.length,
    isApart: false,
    heads: ['Guidelines', 'Sections'],
    sectors: [],
    covered: rows.filter((row) => row.guidelines > 0).length,
    entries: rows.reduce((sum, row) => sum + row.guidelines, 0),
    sections: rows.reduce((sum, row) => sum + row.sections, 0),
  }
  const isApart = filter.view === 'apart' && table.left > 0 && columns.length > 0
  return isApart ? { ...table, isApart, ...holdAgainst(table, guidelines, filter) } : table
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
