import type { AskedQuestion } from './asked-question.ts'
import { complete, type Completion } from './complete.ts'
import { createExplain } from './explain.ts'
import { joinFilters, createCandidateFilter, meantBy, type Filters, nameOf } from './filters.ts'
import type { SearchIndex } from './index-format.ts'
import { openIndex, type Library } from './library.ts'
import { MOST_TERMS } from './matches.ts'
import { namedCompanies } from './named-companies.ts'
import { parseQuery, partsOf, contentWords, type ParsedQuery, type WrittenFilter } from './query.ts'
import { rankFor } from './rank-query.ts'
import { leaveOut } from './rank.ts'
import { expandTerms, type How } from './term-expansion.ts'
import type { SearchResult } from './result.ts'
import { select, type Selection } from './select.ts'
import type { SentenceIndex } from './sentence-index.ts'
import type { Sentences } from './sentences.ts'
import { show } from './show.ts'
import { atOnce, inSlices, type Sliced } from './slices.ts'
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
  /** The question of a topic that the query asks. Only a search over sentences knows. */
  question?: AskedQuestion
  /** Ways out, when there is no result and would be none without filters. */
  suggestions?: Suggestions
}

/** What a field shows for a query: its answer, none where nothing is asked, and the ways to finish it. */
export interface Answered {
  answer: SearchAnswer | undefined
  completions: Completion[]
}

/** How an index of sentences is opened beside the library of the same build. Its code is no part of the engine. */
export type ReadSentences = (index: SentenceIndex, library: Library) => Sliced<Sentences>

/** A search over one index. */
export interface Search {
  /** Finds topics, guidelines and references. Any string is a query; the same query always gives the same answer. */
  search(query: string, options?: SearchOptions): SearchAnswer
  /**
   * The same answer and the ways to finish the query, in slices between which a page can react. Rejects with the signal's
   * reason once that is aborted.
   */
  answer(query: string, options: SearchOptions, signal: AbortSignal): Promise<Answered>
  /**
   * Ways to finish the condition (`company:za`) at the end of a query, and with sentences the pages of standards that it
   * names and the comparison that it asks for (`a vs b`).
   */
  complete(query: string): Completion[]
  /** All companies and categories that results can be narrowed to. */
  values(field: 'company' | 'category'): readonly { id: string; name: string }[]
  /** The topics with the most sections, for readers who have typed nothing yet. */
  popular(most: number): { id: string; name: string }[]
  /** What it searches, for opening the sentences of the same build. */
  library: Library
  /**
   * The same search over sentences, too, which `read` opens (`openSentences`). They load on its first use, where
   * {@link openSearch} was told how; rejects when they do not come. A search that has them, or cannot load any, gives
   * itself.
   */
  full(read: ReadSentences): Promise<Search>
}

const LIMIT = 20
const MOST_NEAREST = 5

/**
 * Opens an index for searching, with the sentences of the same build where `readSentences` gives them. Works in the
 * browser and in Node; keeps nothing from one search to the next.
 */
export function createSearch(index: SearchIndex, readSentences?: (library: Library) => Sentences): Search {
  const library = atOnce(openIndex(index))
  return searchOver(library, readSentences?.(library))
}

/**
 * Does the same as {@link createSearch}, in slices between which a page can react: opening takes many milliseconds. The
 * index of sentences loads with the first call of `full`.
 */
export async function openSearch(index: SearchIndex, loadSentences: () => Promise<SentenceIndex>): Promise<Search> {
  const library = await inSlices(openIndex(index))
  let full: Promise<Search> | undefined
  async function open(read: ReadSentences): Promise<Search> {
    return searchOver(library, await inSlices(read(await loadSentences(), library)))
  }
  return {
    ...searchOver(library),
    full: (read) =>
      (full ??= open(read).catch((error: unknown) => {
        // The next attempt starts afresh.
        full = undefined
        throw error
      })),
  }
}

function searchOver(library: Library, sentences?: Sentences): Search {
  const { index } = library
  const search: Search = {
    library,
    full: async () => search,
    search: (query, options = {}) => atOnce(searchIn(library, sentences, query, options)),
    answer: async (query, options, signal) => {
      const asked = query.trim()
      const answer = asked ? await inSlices(searchIn(library, sentences, asked, options), signal) : undefined
      return { answer, completions: search.complete(query) }
    },
    complete: (query) => [
      ...(sentences?.complete(query, (words) => firstTopic(search, words)) ?? []),
      ...complete(query, index),
    ],
    values: (field) => (field === 'company' ? index.companies : index.categories),
    popular: (most) => popularTopics(library, most),
  }
  return search
}

function firstTopic({ search }: Search, words: string): { id: string; name: string } | undefined {
  const [first] = search(words, { filters: { kind: ['topic'] }, limit: 1 }).results
  return first?.kind === 'topic' ? first.topic : undefined
}

function popularTopics({ topics, entries }: Library, most: number): { id: string; name: string }[] {
  const counts = new Int32Array(topics.length)
  for (const topic of entries.topic) counts[topic] = (counts[topic] ?? 0) + 1
  return topics
    .map(({ id, name }, topic) => ({ id, name, count: counts[topic] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
}

function* searchIn(
  library: Library,
  sentences: Sentences | undefined,
  query: string,
  options: SearchOptions,
): Sliced<SearchAnswer> {
  const { filters, words: written, excluded } = understand(query, library.index)
  const typed = sentences?.told(written, query) ?? written
  const conditions = joinFilters([options.filters ?? {}, ...filters.map(({ field, values }) => ({ [field]: values }))])
  yield
  const expanded = yield* expandTerms(typed, library.texts.vocabulary, library.near, sentences?.words)
  const words = expanded.slice(0, MOST_TERMS)
  const known = words.filter(({ how }) => how !== 'none')
  const related = sentences?.match(known, words.length - known.length)
  yield
  const { ranking, companies } = yield* rankFor(library, words, known, conditions, related)
  leaveOut(library, excluded, ranking)
  const limit = options.limit ?? LIMIT
  yield
  const { best, ...counts } = yield* select(library, ranking, createCandidateFilter(library, conditions), {
    limit,
    limitPerKind: options.limitPerKind ?? limit,
    onePerId: options.onePerId ?? false,
    chosen: options.filters ?? {},
  })
  const explain = createExplain(known, library.texts)
  const question = related && sentences?.ask({ query, words: known, related, companies })
  yield
  const results: SearchResult[] = []
  for (const scored of best) {
    const result = show({ library, explain, ranking, sentences }, scored)
    if (result) results.push(result)
    yield
  }
  return {
    results,
    ...counts,
    words: words.map((word) => understood(word, results)),
    filters,
    ...(question && results.length > 0 && { question }),
    ...(counts.unfiltered === 0 &&
      words.length > 0 && {
        suggestions: suggest(library, words, related && sentences?.nearest(related, MOST_NEAREST)),
      }),
  }
}

/** Looks up the conditions, written or meant by names of companies. One that means nothing is text: its value joins the words. */
function understand(query: string, index: SearchIndex) {
  const named = namedCompanies(query, index)
  const asked = named.reduce((left, { text }) => left.replace(text, ' '), query)
  const { words, excluded, filters }: ParsedQuery = parseQuery(asked)
  const meant = [...filters, ...named].map((filter) => {
    const values = meantBy(filter, index)
    return { ...filter, values, label: values.map((value) => nameOf(filter.field, value, index)).join(' or ') }
  })
  const text = meant.flatMap(({ values, value }) => (values.length === 0 ? partsOf(value) : []))
  return {
    words: contentWords([...words, ...text]),
    excluded,
    filters: meant.filter(({ values }) => values.length > 0),
  }
}

function understood({ typed, how }: Omit<QueryWord, 'read'>, results: readonly SearchResult[]): QueryWord {
  const match = results.flatMap(({ matches }) => matches).find((candidate) => candidate.typed === typed)
  return { typed, how, read: match?.read ?? typed }
}
