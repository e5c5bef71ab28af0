import { createExplain } from './explain.ts'
import type { Facets } from './facets.ts'
import { bothFilters, createSieve, meantBy } from './filters.ts'
import type { Filters } from './filters.ts'
import type { SearchIndex } from './index-format.ts'
import { openIndex } from './library.ts'
import type { Library } from './library.ts'
import { matchTexts, ownersNaming } from './matches.ts'
import { parseQuery, partsOf, telling } from './query.ts'
import type { ParsedQuery, WrittenFilter } from './query.ts'
import { rank } from './rank.ts'
import { readWords } from './readings.ts'
import type { How, ReadWord } from './readings.ts'
import type { SearchResult } from './result.ts'
import { select } from './select.ts'
import { show } from './show.ts'

export interface SearchOptions {
  /** Conditions beside those in the query. */
  filters?: Filters
  /** The most results; 20 when left out. */
  limit?: number
  /** The most results of each kind; as many as `limit` when left out. */
  limitPerKind?: number
  /** Of several sections with one id (`reference:<guideline_id>/<topic_id>`) only the best. */
  onePerId?: boolean
}

/** A word of the query and how it was understood. */
export interface QueryWord {
  typed: string
  how: How
  /** The word it was read as in the first result; as typed when it was not understood. */
  read: string
}

/** The answer to a query. */
export interface SearchAnswer {
  /** Best first; equals in the order of the catalogue. */
  results: SearchResult[]
  /** How many results there are in all, and how many there would be without any filter. */
  total: number
  unfiltered: number
  facets: Facets
  words: QueryWord[]
  /** The conditions written in the query, with the values they mean. */
  filters: (WrittenFilter & { values: string[] })[]
}

/** A search over one index. */
export interface Search {
  search(query: string, options?: SearchOptions): SearchAnswer
}

const LIMIT = 20

/** Opens an index for searching. Works in the browser and in Node; keeps no state between searches. */
export function createSearch(index: SearchIndex): Search {
  const library = openIndex(index)
  const { connections } = library
  return {
    search: (query, options = {}) => {
      const parsed = parseQuery(query)
      const words = readWords(parsed.words, library.texts.vocabulary, library.near)
      const known = words.filter(({ readings }) => readings.length > 0)
      const matches = matchTexts(known, library)
      const ranking = rank(
        library,
        matches,
        words
          .map((w) => (w.how === 'typo' ? (library.texts.vocabulary.words[w.readings[0]?.word ?? 0] ?? '') : w.typed))
          .join(' '),
      )
      const limit = options.limit ?? LIMIT
      const selection = select(library, connections, ranking, createSieve(library, options.filters ?? {}), {
        limit,
        limitPerKind: options.limitPerKind ?? limit,
        onePerId: options.onePerId ?? false,
      })
      const explain = createExplain(known, library.texts.vocabulary)
      const { best, ...counts } = selection
      const results = best.flatMap((scored) => show({ library, connections, explain, ranking }, scored) ?? [])
      return { results, ...counts, words: words.map(({ typed, how }) => ({ typed, how, read: typed })), filters: [] }
    },
  }
}
