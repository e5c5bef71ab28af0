import type MiniSearch from 'minisearch'
import type { Options, SearchResult } from 'minisearch'
import { editsAllowed } from '../../../../src/data/search/edit-distance.ts'
import { FIELD_WEIGHTS, FIELDS } from '../../../../src/data/search/fields.ts'
import { partsOf, contentWords } from '../../../../src/data/search/query.ts'
import { wordsIn } from '../../../../src/data/search/words.ts'
import { RESULTS, type Engine } from './engine.ts'
import { flatDocuments, shownOf, type FlatDocument, type Shown } from './flat-documents.ts'
import { createSaid, type Said } from './said.ts'

/** What is written: MiniSearch's own index, and of the documents what is shown and compared with the query. */
interface Written {
  index: unknown
  documents: Shown[]
}

/** Half of our own: it adds up what a reference's heading, topic and guideline say, so that references stand too high. */
export const REFERENCE = 0.3
const COVERAGE_POWER = 4
const WHOLE = 1.5
const LEAST_COVERAGE = 0.6
/** When no document has this share of the query's words, there is no answer. */
const LEAST_TOGETHER = 0.6

/**
 * MiniSearch with what makes our own ranking: the same fields and weights, words, aliases, allowed edits, kind weight,
 * word coverage, and what a query adds that says a name or begins one. Prefixes and misspellings are on. The constants
 * are those with which it answered the judged queries best.
 */
export function createMinisearch(Constructor: typeof MiniSearch<FlatDocument>): Engine {
  return {
    name: 'MiniSearch',
    isSlow: false,
    build: (catalogue) => {
      const documents = flatDocuments(catalogue)
      const index = new Constructor(optionsFor(() => 1))
      index.addAll(documents)
      const written: Written = { index: index.toJSON(), documents: documents.map(shownOf) }
      return JSON.stringify(written)
    },
    open: (json) => {
      const { index, documents }: Written = JSON.parse(json)
      const kindWeights = documents.map(({ id }) => (id.startsWith('reference:') ? REFERENCE : 1))
      const opened = Constructor.loadJS(
        index,
        optionsFor((number) => kindWeights[number] ?? 1),
      )
      const said = createSaid(documents)
      return (query) => idsOf(rank(opened.search(query), query, said), documents)
    },
  }
}

function optionsFor(kindWeight: (number: number) => number): Options<FlatDocument> {
  return {
    idField: 'number',
    fields: FIELDS,
    extractField: (document, field) => {
      const value = document[field]
      return Array.isArray(value) ? value.join('\n') : value
    },
    tokenize: (text) => wordsIn(text).map((word) => word.text),
    processTerm: (term) => term,
    searchOptions: {
      boost: FIELD_WEIGHTS,
      tokenize: (query) => contentWords(partsOf(query)),
      prefix: (term, position, terms) => term.length > 1 || position === terms.length - 1,
      fuzzy: (term) => (/\d/.test(term) ? 0 : editsAllowed(term.length)),
      boostDocument: kindWeight,
    },
  }
}

interface Ranked {
  number: number
  score: number
  coverage: number
}

function rank(results: readonly SearchResult[], query: string, said: Said): Ranked[] {
  const words = contentWords(partsOf(query))
  const key = words.join(' ')
  const ranked = results.map(({ id, score, queryTerms, terms }) => {
    const coverage = queryTerms.length / words.length
    const sayings = Math.max(said(key)(id), said(terms.join(' '))(id))
    return { number: id, coverage, score: score * coverage ** COVERAGE_POWER * (1 + WHOLE * sayings) }
  })
  const together = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  if (together < LEAST_TOGETHER) return []
  return ranked
    .filter(({ coverage }) => coverage >= LEAST_COVERAGE * together)
    .sort((a, b) => b.score - a.score || a.number - b.number)
}

/** The best ids, each once. */
function idsOf(ranked: readonly Ranked[], documents: readonly Shown[]): string[] {
  const ids = new Set<string>()
  for (const { number } of ranked) {
    const id = documents[number]?.id
    if (id !== undefined) ids.add(id)
    if (ids.size === RESULTS) break
  }
  return [...ids]
}
