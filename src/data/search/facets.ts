import type { CompanyMark, Category } from '../model/catalogue.ts'
import type { Level } from '../model/reference.ts'
import type { Connections } from './connections.ts'
import { FAILS, type Filters } from './filters.ts'
import type { SearchIndex } from './index-format.ts'
import { LEVELS } from '../model/levels.ts'
import { KINDS, type Kind } from './result.ts'

/** A value of a facet with the number of results there would be with it. */
export type Counted<T> = T & { count: number }

/** How many results have which value. Conditions on a facet itself do not count for it, those on all others do. */
export interface Facets {
  /** All three, even without results. */
  kinds: Counted<{ kind: Kind }>[]
  /** Those with results or chosen, in the order of the index. A topic counts for each company that deals with it. */
  companies: Counted<CompanyMark>[]
  /** A guideline counts for each category it touches. */
  categories: Counted<Pick<Category, 'id' | 'name'>>[]
  /** From the strictest on. Only sections have levels. */
  levels: Counted<{ level: Level }>[]
}

/** Counts facets while documents go by; `fails` are the bits of FAILS. */
export interface FacetCounter {
  topic(topic: number, fails: number): void
  guideline(guideline: number, fails: number): void
  reference(topic: number, guideline: number, level: number, fails: number): void
  /** The number of documents that passed, of all that went by, and the facets. */
  result(): { total: number; unfiltered: number; facets: Facets }
}

const LEVEL_VALUES = LEVELS.map((level) => ({ level }))

/** Starts counting for an index. Values that were chosen are listed even when nothing has them, to be taken back. */
export function createFacetCounter(index: SearchIndex, connections: Connections, chosen: Filters): FacetCounter {
  const kinds = new Int32Array(KINDS.length)
  const companies = new Int32Array(index.companies.length)
  const categories = new Int32Array(index.categories.length)
  const levels = new Int32Array(LEVELS.length + 1)
  const add = (counts: Int32Array, value: number, fails: number, own: number) => {
    if ((fails & ~own) === 0) counts[value] = (counts[value] ?? 0) + 1
  }
  let total = 0
  let unfiltered = 0
  const tally = (kind: number, fails: number) => {
    unfiltered++
    if (fails === 0) total++
    add(kinds, kind, fails, FAILS.kind)
  }
  const none: ReadonlySet<number> = new Set()
  return {
    topic: (topic, fails) => {
      tally(0, fails)
      add(categories, index.topics[topic]?.category ?? 0, fails, FAILS.category)
      for (const company of connections.companies[topic] ?? none) add(companies, company, fails, FAILS.company)
    },
    guideline: (guideline, fails) => {
      tally(1, fails)
      add(companies, index.guidelines[guideline]?.company ?? 0, fails, FAILS.company)
      for (const category of connections.categories[guideline] ?? none) add(categories, category, fails, FAILS.category)
    },
    reference: (topic, guideline, level, fails) => {
      tally(2, fails)
      add(companies, index.guidelines[guideline]?.company ?? 0, fails, FAILS.company)
      add(categories, index.topics[topic]?.category ?? 0, fails, FAILS.category)
      add(levels, level, fails, FAILS.level)
    },
    result: () => ({ total, unfiltered, facets: facetsOf(index, { kinds, companies, categories, levels }, chosen) }),
  }
}

function facetsOf(index: SearchIndex, counts: Record<keyof Facets, Int32Array>, chosen: Filters): Facets {
  return {
    kinds: KINDS.map((kind, position) => ({ kind, count: counts.kinds[position] ?? 0 })),
    companies: withCounts(index.companies, counts.companies, ({ id }) => chosen.company?.includes(id)),
    categories: withCounts(index.categories, counts.categories, ({ id }) => chosen.category?.includes(id)),
    // Sections without a level are counted at 0.
    levels: withCounts(LEVEL_VALUES, counts.levels.subarray(1), ({ level }) => chosen.level?.includes(level)).reverse(),
  }
}

function withCounts<T>(
  values: readonly T[],
  counts: Int32Array,
  isChosen: (value: T) => boolean | undefined,
): Counted<T>[] {
  return values
    .map((value, position) => ({ ...value, count: counts[position] ?? 0 }))
    .filter((value) => value.count > 0 || isChosen(value))
}
