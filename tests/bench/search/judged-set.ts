import { readFileSync } from 'node:fs'
import { z } from 'zod'

const judgedSet = z.object({
  about: z.string(),
  queries: z.array(
    z.object({
      id: z.string(),
      /** Kind of query: exact, prefix, typo, multi, jargon; none where no answer is expected. */
      class: z.string(),
      q: z.string(),
      /** Id to grade: 2 the page the reader wants, 1 acceptable. In an id `*` stands for any one part. */
      rel: z.record(z.string(), z.number()),
    }),
  ),
})

/** Queries with the results that people judged right. */
export type JudgedSet = z.infer<typeof judgedSet>

/** A query with the grades of results that exist. */
export interface JudgedQuery {
  class: string
  q: string
  grades: ReadonlyMap<string, number>
}

/** Reads a judged set. Throws when the file is missing or has another shape. */
export function readJudgedSet(path: string): JudgedSet {
  return judgedSet.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/**
 * Leaves out what the catalogue does not have: ids, and queries none of whose wanted pages exist. Where a grade is
 * given to an id and to a pattern, the id's counts.
 */
export function restrict(set: JudgedSet, ids: ReadonlySet<string>): { queries: JudgedQuery[]; leftOut: string[] } {
  const queries: JudgedQuery[] = []
  const leftOut: string[] = []
  for (const { class: kind, q, rel } of set.queries) {
    const patterns = Object.entries(rel).filter(([id]) => id.includes('*'))
    const expanded = patterns.flatMap(([pattern, grade]) => matching(pattern, ids).map((id) => [id, grade] as const))
    const named = Object.entries(rel).filter(([id]) => ids.has(id))
    const grades = new Map([...expanded, ...named])
    if (kind === 'none' || [...grades.values()].includes(2)) queries.push({ class: kind, q, grades })
    else leftOut.push(q)
  }
  return { queries, leftOut }
}

function matching(pattern: string, ids: ReadonlySet<string>): string[] {
  const [start = '', end = ''] = pattern.split('*')
  return [...ids].filter((id) => id.startsWith(start) && id.endsWith(end) && id.length >= start.length + end.length)
}
