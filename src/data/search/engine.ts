import { complete, nameOf, type Completion } from './complete.ts'
import { createExplain } from './explain.ts'
import { joinFilters, createSieve, meantBy, type Filters } from './filters.ts'
import type { SearchIndex } from './index-format.ts'
import { openIndex, type Library } from './library.ts'
import { matchTexts, type Matches } from './matches.ts'
import { parseQuery, partsOf, telling, type ParsedQuery, type WrittenFilter } from './query.ts'
import { emptyRanking, leaveOut, rank, rankAll, type Ranking } from './rank.ts'
import { readWords, type How, type ReadWord } from './readings.ts'
import type { SearchResult } from './result.ts'
import { select, type Selection } from './select.ts'
import { show } from './show.ts'
import { atOnce, inSlices } from './slices.ts'
import { suggest, type Suggestions } from './suggest.ts'

/** How to search. */
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
  /** The word it was read as, in the first result that has it; as typed when it was not understood. */
  read: string
}

/** The answer to a query. */
export interface SearchAnswer extends Omit<Selection, 'best'> {
  /** Best first; equals in the order of the catalogue. */
  results: SearchResult[]
  words: QueryWord[]
  /** The conditions written in the query, with the values they mean and what readers see of these. */
  filters: (WrittenFilter & { values: string[]; label: string })[]
  /** Ways out, when there is no result and would be none without filters. */
  suggestions?: Suggestions
}

/** A search over one index. */
export interface Search {
  /** Finds topics, guidelines and references. Any string is a query; the same query always gives the same answer. */
  search(query: string, options?: SearchOptions): SearchAnswer
  /** Ways to finish the condition (`company:za`) at the end of a query. */
  complete(query: string): Completion[]
  /** The topics with the most sections, for readers who have typed nothing yet. */
  popular(most: number): { id: string; name: string }[]
}

const LIMIT = 20
/** Below this a query is not understood well enough to answer it. */
const LEAST_SUPPORT = 0.56
/** With a word that the catalogue does not have at all, the others must say more. */
const LEAST_SUPPORT_WITH_UNKNOWN = 0.68
const LEAST_SAID = 0.12
const LEAST_TOGETHER = 0.4

/** Opens an index for searching. Works in the browser and in Node; keeps nothing from one search to the next. */
export function createSearch(index: SearchIndex): Search {
  return searchOver(atOnce(openIndex(index)))
}

/** Does the same as {@link createSearch}, in slices between which a page can react: opening takes many milliseconds. */
export async function openSearch(index: SearchIndex): Promise<Search> {
  return searchOver(await inSlices(openIndex(index)))
}

function searchOver(library: Library): Search {
  const { index } = library
  return {
    search: (query, options = {}) => searchIn(library, query, options),
    complete: (query) => complete(query, index),
    popular: (most) => popularTopics(library, most),
  }
}

function popularTopics({ index, entries }: Library, most: number): { id: string; name: string }[] {
  const counts = new Int32Array(index.topics.length)
  for (const topic of entries.topic) counts[topic] = (counts[topic] ?? 0) + 1
  return index.topics
    .map(({ id, name }, topic) => ({ id, name, count: counts[topic] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }))
}

function searchIn(library: Library, query: string, options: SearchOptions): SearchAnswer {
  const { filters, words: typed, excluded } = understand(parseQuery(query), library.index)
  const conditions = joinFilters([options.filters ?? {}, ...filters.map(({ field, values }) => ({ [field]: values }))])
  const words = readWords(typed, library.texts.vocabulary, library.near)
  const known = words.filter(({ readings }) => readings.length > 0)
  const ranking = rankFor(library, words, known, conditions)
  leaveOut(library, excluded, ranking)
  const limit = options.limit ?? LIMIT
  const { best, ...counts } = select(library, ranking, createSieve(library, conditions), {
    limit,
    limitPerKind: options.limitPerKind ?? limit,
    onePerId: options.onePerId ?? false,
    chosen: options.filters ?? {},
  })
  const explain = createExplain(known, library.texts.vocabulary)
  const results = best.flatMap((scored) => show({ library, explain, ranking }, scored) ?? [])
  return {
    results,
    ...counts,
    words: words.map((word) => understood(word, results)),
    filters,
    ...(counts.unfiltered === 0 && words.length > 0 && { suggestions: suggest(library, words) }),
  }
}

/** Looks up the written conditions. One that means nothing is text: its value joins the words. */
function understand({ words, excluded, filters }: ParsedQuery, index: SearchIndex) {
  const meant = filters.map((filter) => {
    const values = meantBy(filter, index)
    return { ...filter, values, label: values.map((value) => nameOf(filter.field, value, index)).join(' or ') }
  })
  const text = meant.flatMap(({ values, value }) => (values.length === 0 ? partsOf(value) : []))
  return { words: telling([...words, ...text]), excluded, filters: meant.filter(({ values }) => values.length > 0) }
}

function rankFor(
  library: Library,
  words: readonly ReadWord[],
  known: readonly ReadWord[],
  conditions: Filters,
): Ranking {
  if (words.length === 0) return Object.keys(conditions).length > 0 ? rankAll(library) : emptyRanking(library)
  const matches = matchTexts(known, library)
  const ranking = rank(library, matches, words.map((word) => bestReading(word, library)).join(' '))
  return isSupported(words, ranking, matches) ? ranking : emptyRanking(library)
}

/** Whether enough of the query was found in one place, or what was found of it is a name. */
function isSupported(words: readonly ReadWord[], { together }: Ranking, { said }: Matches): boolean {
  const shares = words.flatMap((word, position) => certainty(word, position === words.length - 1) ?? [])
  const certain = shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1)
  if (certain === 1) return together >= LEAST_TOGETHER
  const least = words.some(({ how }) => how === 'none') ? LEAST_SUPPORT_WITH_UNKNOWN : LEAST_SUPPORT
  return (said > 0.95 && certain >= 0.5) || (said >= LEAST_SAID && certain * together >= least)
}

/**
 * How sure it is that a word is understood. The beginning of a word is a guess unless it is being typed. A number that
 * nobody mentions (`OAuth 2.1`, `UUID v7`) says nothing either way.
 */
function certainty({ typed, how, readings }: ReadWord, last: boolean): number | undefined {
  if (how === 'none') return /\d/.test(typed) ? undefined : 0
  if (how === 'typo') return readings[0]?.quality ?? 0
  return how === 'prefix' && !last ? 0.6 : 1
}

function bestReading({ typed, how, readings }: ReadWord, { texts }: Library): string {
  return how === 'typo' ? (texts.vocabulary.words[readings[0]?.word ?? 0] ?? typed) : typed
}

function understood({ typed, how }: ReadWord, results: readonly SearchResult[]): QueryWord {
  const match = results.flatMap(({ matches }) => matches).find((candidate) => candidate.typed === typed)
  return { typed, how, read: match?.read ?? typed }
}
