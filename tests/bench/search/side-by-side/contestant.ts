import type { Catalogue } from '../../../../src/data/model/catalogue.ts'
import { RESULTS, type Engine } from '../engines/engine.ts'

/** A search that answers judged queries beside others; some of them answer in a browser only. */
export interface Contestant {
  name: string
  /** The ids of the results of each query, best first, each once. */
  answer(catalogue: Catalogue, queries: readonly string[]): Promise<ReadonlyMap<string, string[]>>
}

/** Lets an engine that answers at once take part under a name. */
export function contestantOf(name: string, { build, open }: Engine): Contestant {
  return {
    name,
    answer: async (catalogue, queries) => {
      const find = open(build(catalogue))
      return new Map(queries.map((query) => [query, find(query)]))
    },
  }
}

/** Sections of one id count once, and a guideline can have dozens under one topic. */
export const SECTIONS = 40

/** The first ids, each once. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, RESULTS)
}
