import type { Library } from './library.ts'
import { lowest, ownersNaming, type Matches } from './matches.ts'
import { coOccurrence, type CoOccurrence } from './co-occurrence.ts'
import type { Sliced } from './slices.ts'

/** A score and the share of the query's words found, per document. Those that match nothing, or too little, have 0 and 0. */
export interface Ranking {
  score: Float32Array
  coverage: Float32Array
  /** The most of `coverage`. */
  together: number
  /** Where other pages have a word of the query for a topic or guideline that does not have it itself. */
  elsewhere(word: number, page: number): 'sections' | 'companies' | undefined
}

/** A document that has less than this share of what the best one has of the query's words is no result. */
export const LEAST_COVERAGE = 0.6
/** Topics and guidelines stand above references. */
const REFERENCE = 0.6
/** What a reference has from its topic and guideline counts less than what its heading says. */
const FROM_TOPIC = 0.75
const FROM_GUIDELINE = 0.95
/** What a word counts that only the sentence on what a guideline says has. */
const SENTENCE = 3.5
const SECOND_MATCH = 0.15
/** What it adds when a query says the whole of a name, and when a name begins with it. */
const WHOLE = 1.5
/** From when on an alias is said whole. */
const WHOLE_ALIAS = 0.79
const BEGINS = 0.7

/**
 * Scores every document for the words of a query; `key` is the query as `keyOf` gives it, `said` has for each entry the
 * positions, as bits, of the words that sentences have.
 */
export function* rank(library: Library, matches: Matches, key: string, said?: Int32Array): Sliced<Ranking> {
  const cooccurring = coOccurrence(library, matches)
  yield
  const ranking: Ranking = { ...emptyRanking(library), elsewhere: cooccurring.from }
  rankPages(library, matches, cooccurring, key, ranking)
  yield
  rankReferences(library, matches, ranking, said)
  return ranking
}

/** The ranking in which nothing is found. */
export function emptyRanking({ documents }: Library): Ranking {
  return {
    score: new Float32Array(documents),
    coverage: new Float32Array(documents),
    together: 0,
    elsewhere: () => undefined,
  }
}

/** The ranking for conditions without words: all documents alike, in their order. */
export function rankAll(library: Library): Ranking {
  const ranking = emptyRanking(library)
  ranking.score.fill(1)
  ranking.coverage.fill(1)
  return { ...ranking, together: 1 }
}

/** Takes out all documents that one of the words names. */
export function leaveOut(library: Library, words: readonly string[], { score }: Ranking): void {
  if (words.length === 0) return
  const { entries, firstGuideline, firstReference } = library
  const named = ownersNaming(words, library.texts)
  for (const owner of named) if (owner < firstReference) score[owner] = 0
  for (let entry = 0; entry < entries.count; entry++) {
    const guideline = firstGuideline + (entries.guideline[entry] ?? 0)
    const whole = named.has(guideline) || named.has(entries.topic[entry] ?? 0)
    for (let at = entries.start[entry] ?? 0; at < (entries.start[entry + 1] ?? 0); at++) {
      if (whole || named.has(firstReference + (entries.section[at] ?? 0))) score[firstReference + at] = 0
    }
  }
}

function rankPages(library: Library, matches: Matches, cooccurring: CoOccurrence, key: string, ranking: Ranking): void {
  const { best, idf, total, whole, publisher } = matches
  for (let page = 0; page < library.firstReference; page++) {
    let score = 0
    let own = 0
    let found = 0
    let sure = 0
    for (let word = 0; word < idf.length; word++) {
      const weight = idf[word] ?? 0
      const direct = best[page * idf.length + word] ?? 0
      // A publisher's word in an alias (`google.longrunning`) counts only for those who type the alias.
      const isNamed = publisher[word] && page < library.firstGuideline && (whole[page] ?? 0) < WHOLE_ALIAS
      if (direct > 0 && !isNamed) {
        score += direct * weight
        own += weight
        found += weight
        sure += weight
      } else if (cooccurring.value(word, page) > 0) {
        score += cooccurring.value(word, page) * weight
        found += weight
        sure += cooccurring.certainty(word, page) * weight
      }
    }
    // What is known from elsewhere only adds to what the page itself says.
    if (own === 0) continue
    const begins = key !== '' && library.names[page]?.startsWith(key) ? BEGINS : 0
    const said = Math.max(whole[page] ?? 0, begins)
    const match = (score / total) * forCoverage(sure / total) * (1 + WHOLE * said)
    record(ranking, page, match * (library.prior[page] ?? 1), found / total)
  }
}

function rankReferences(library: Library, matches: Matches, ranking: Ranking, sentences?: Int32Array): void {
  const { entries, firstGuideline, firstReference } = library
  const { best, has, idf, total, whole } = matches
  const words = idf.length
  /** Per word of the query: what all sections of an entry have from its topic and guideline. */
  const pages = new Float64Array(words)
  for (let entry = 0; entry < entries.count; entry++) {
    const topic = entries.topic[entry] ?? 0
    const guideline = firstGuideline + (entries.guideline[entry] ?? 0)
    const said = sentences?.[entry] ?? 0
    const known = (has[topic] ?? 0) | (has[guideline] ?? 0) | said
    pages.fill(0)
    for (let rest = known; rest !== 0; rest &= rest - 1) {
      const word = lowest(rest)
      pages[word] = Math.max(
        (best[topic * words + word] ?? 0) * FROM_TOPIC,
        (best[guideline * words + word] ?? 0) * FROM_GUIDELINE,
        ((said >>> word) & 1) * SENTENCE,
      )
    }
    const end = entries.start[entry + 1] ?? 0
    for (let at = entries.start[entry] ?? 0; at < end; at++) {
      const section = firstReference + (entries.section[at] ?? 0)
      const all = known | (has[section] ?? 0)
      if (all === 0) continue
      let found = 0
      for (let rest = all; rest !== 0; rest &= rest - 1) found += idf[lowest(rest)] ?? 0
      const coverage = found / total
      // Most sections have too few of the words of a long query to be results.
      if (Math.fround(coverage) < LEAST_COVERAGE * ranking.together) continue
      let score = 0
      for (let rest = all; rest !== 0; rest &= rest - 1) {
        const word = lowest(rest)
        const ofPages = pages[word] ?? 0
        const heading = best[section * words + word] ?? 0
        score += (Math.max(heading, ofPages) + SECOND_MATCH * Math.min(heading, ofPages)) * (idf[word] ?? 0)
      }
      // A query may name the guideline with some words and the topic or the section with others.
      const said = Math.max(whole[section] ?? 0, whole[topic] ?? 0) + (whole[guideline] ?? 0)
      const boost = (1 + WHOLE * Math.min(said, 1)) * REFERENCE
      record(ranking, firstReference + at, (score / total) * forCoverage(coverage) * boost, coverage)
    }
  }
}

/** The fourth power of the share of words found: what has only some of the words falls far behind what has them all. */
function forCoverage(share: number): number {
  const square = share * share
  return square * square
}

function record(ranking: Ranking, document: number, score: number, coverage: number): void {
  ranking.score[document] = score
  ranking.coverage[document] = coverage
  if (coverage > ranking.together) ranking.together = coverage
}
