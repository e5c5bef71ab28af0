import type { JudgedQuery } from './judged-set.ts'

/** Gives the ids of the results of a query, best first. */
export type FindIds = (query: string) => string[]

/** How good the answers to a class of queries are. Shares from 0 to 1. */
export interface Quality {
  queries: number
  /** Queries whose wanted page comes first, or among the first five. */
  first: number
  firstFive: number
  /** Mean of 1 / position of the first wanted page among ten, 0 where there is none. */
  reciprocalRank: number
  /** Normalised discounted cumulative gain over ten results (Järvelin and Kekäläinen 2002), gain 2^grade - 1. */
  gain: number
}

/** The quality per class and over all classes, and what went wrong. */
export interface Report {
  classes: Map<string, Quality>
  all: Quality
  /** The quality over all classes but jargon, which has targets of its own. */
  withoutJargon: Quality
  /** Queries without an answer, and those of them that got one. */
  none: { queries: number; answered: string[] }
  /** Queries whose wanted page is not first, with the first three results. */
  missed: { class: string; q: string; position: number | undefined; got: string[] }[]
}

const RESULTS = 10

/** Runs all queries and scores the answers. */
export function measureQuality(queries: readonly JudgedQuery[], find: FindIds): Report {
  const answered = queries.map((query) => ({ ...query, ids: find(query.q).slice(0, RESULTS) }))
  const judged = answered.filter((query) => query.class !== 'none')
  const none = answered.filter((query) => query.class === 'none')
  const classes = [...new Set(judged.map((query) => query.class))]
  return {
    classes: new Map(classes.map((name) => [name, score(judged.filter((query) => query.class === name))])),
    all: score(judged),
    withoutJargon: score(judged.filter((query) => query.class !== 'jargon')),
    none: { queries: none.length, answered: none.filter(({ ids }) => ids.length > 0).map(({ q }) => q) },
    missed: judged.flatMap((query) => {
      const position = positionOfWanted(query)
      return position === 1 ? [] : [{ class: query.class, q: query.q, position, got: query.ids.slice(0, 3) }]
    }),
  }
}

type Answered = JudgedQuery & { ids: readonly string[] }

function score(queries: readonly Answered[]): Quality {
  const positions = queries.map((query) => positionOfWanted(query) ?? Infinity)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
  return {
    queries: queries.length,
    first: mean(positions.map((position) => Number(position === 1))),
    firstFive: mean(positions.map((position) => Number(position <= 5))),
    reciprocalRank: mean(positions.map((position) => 1 / position)),
    gain: mean(queries.map(normalisedGain)),
  }
}

function positionOfWanted({ ids, grades }: Answered): number | undefined {
  const position = ids.findIndex((id) => grades.get(id) === 2)
  return position === -1 ? undefined : position + 1
}

function normalisedGain({ ids, grades }: Answered): number {
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, RESULTS)
  return discounted(ids.map((id) => grades.get(id) ?? 0)) / Math.max(discounted(best), Number.EPSILON)
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}
