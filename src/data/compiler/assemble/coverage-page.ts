import type { CatalogueIndex, TopicPage } from '../../model/catalogue.ts'
import type { CoverageCell, CoveragePage } from '../../model/coverage.ts'
import type { Level, Reference } from '../../model/reference.ts'
import { groupBy } from '../group-by.ts'
import { present } from '../present.ts'

/** The table of coverage: every topic, and the guidelines that deal with it. */
export function coveragePage({ guidelines, categories }: CatalogueIndex, topics: readonly TopicPage[]): CoveragePage {
  const positions = new Map(guidelines.map(({ id }, at) => [id, at]))
  const byCategory = groupBy(topics, ({ category }) => category.id)
  return {
    guidelines: guidelines.map(({ id, title, company, status, date, sector, country, scope }) =>
      present({ id, title, company, status, date, sector, country, scope }),
    ),
    categories: categories.map(({ id, name }) => ({
      id,
      name,
      topics: (byCategory.get(id) ?? []).map((topic) => ({
        id: topic.id,
        name: topic.name,
        cells: topic.entries.flatMap(({ guideline, references }) => {
          const at = positions.get(guideline.id)
          return at === undefined ? [] : [cellOf(at, references)]
        }),
      })),
    })),
  }
}

const STRONGEST_FIRST: readonly Level[] = ['must', 'should', 'may']

function cellOf(guideline: number, references: readonly Reference[]): CoverageCell {
  const strongest = STRONGEST_FIRST.find((level) => references.some((reference) => reference.level === level))
  return strongest ? [guideline, references.length, strongest] : [guideline, references.length]
}
