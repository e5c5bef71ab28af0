import type { CoveragePage } from '../../data/model/coverage.ts'
import { percent } from '../../data/model/counted.ts'
import { isRetired } from '../../data/model/retired.ts'
import { isNarrowing } from '../../data/selection.ts'
import { distinctValues } from '../filters/guideline-values.ts'
import type { CoverageFilter, Table } from './filter-coverage.ts'

/** Several guidelines of a sector, in a word. */
const SECTORS: Record<string, string> = {
  company: 'companies',
  government: 'governments',
  'standards-body': 'standards bodies',
  'open-source': 'open-source projects',
}

/**
 * Rows by the share of those that are shown less the share of those that they are held against: first what the former alone
 * deal with, be it nothing, and at the end what they do not deal with more often.
 */
export function holdAgainst(
  { columns, groups }: Table,
  guidelines: CoveragePage['guidelines'],
  filter: CoverageFilter,
): Pick<Table, 'groups' | 'heads' | 'sectors'> {
  const shown = new Set(columns.map(({ guideline }) => guideline.id))
  const leftOut = guidelines.filter(({ id }) => !shown.has(id))
  const opposable = leftOut.filter((guideline) => filter.status !== 'current' || !isRetired(guideline))
  const opposed = filter.against ? opposable.filter(({ sector }) => sector === filter.against) : leftOut
  const rows = groups
    .flatMap((group) => group.rows)
    .map((row) => {
      const here = row.guidelines / columns.length
      const there =
        row.topic.cells.filter(([at]) => opposed.some((one) => one === guidelines[at])).length / (opposed.length || 1)
      return { ...row, totals: [percent(here), percent(there)] as const, there, excess: here - there }
    })
    .toSorted((a, b) => b.excess - a.excess)
  const more = rows.filter(({ excess }) => excess > 0)
  const heads = namesOf(filter)
  return {
    heads,
    groups: [
      { id: 'only', name: `Only by ${heads[0]}`, rows: more.filter(({ there }) => there === 0) },
      { id: 'more', name: `More often than ${heads[1]}`, rows: more.filter(({ there }) => there > 0) },
      { id: 'not-more', name: 'Not more often', rows: rows.filter(({ excess }) => excess <= 0) },
    ],
    sectors: distinctValues(opposable, 'sector')
      .map(({ id, name }) => ({ id, name, count: opposable.filter(({ sector }) => sector === id).length }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** What those that are shown are called, and those that they are held against. */
function namesOf(filter: CoverageFilter): Table['heads'] {
  const { sector: [one = '', more] = [], scope, country, against = '' } = filter
  const isMixed = more || scope || country || isNarrowing(filter)
  return [(!isMixed && SECTORS[one]) || 'these', SECTORS[against] ?? 'the others']
}
