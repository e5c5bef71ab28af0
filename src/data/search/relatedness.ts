import type { Library } from './library.ts'
import type { Likeness } from './likeness.ts'
import type { EntryPostings } from './open-sentences.ts'
import { addRelatedness } from './related-ranking.ts'
import type { SentenceMatches, Sentences } from './sentences.ts'
import { stemOf } from './stem.ts'
import { SYNONYM_STEMS } from './synonyms.ts'
import { isContentWord } from './stop-words.ts'
import type { ExpandedTerm } from './term-expansion.ts'
import type { TermWeights } from './term-weights.ts'

/** A term that a word of the query stands for, with how well it fits. */
export interface Meant {
  term: number
  quality: number
}

/** Of the words that a beginning or a misspelling may stand for, so many count. */
const MOST_MEANT = 4
/** How well a synonym fits. */
const SYNONYM = 0.3
/** … and one of a word that stands nowhere. */
const SYNONYM_OF_UNKNOWN = 0.7
/** What a word is worth that stands nowhere, beside one that a single topic has. */
const UNKNOWN = 0.87
/** Keeps queries of common words alone from looking as if they said a lot. */
const LEAST = 0.2

/** What it counts that a short text about a topic is like the query, beside what the terms say. */
const LIKE = 0.5

/** Gives the terms that a word of the query stands for. */
export type Meanings = (word: ExpandedTerm) => Meant[]

/** Looks words up among the terms: as typed, or as what they are expanded to. The beginning of a word stands for none. */
export function createMeanings({ texts }: Library, weights: TermWeights): Meanings {
  const { words: vocabulary } = texts.vocabulary
  return ({ typed, how, expansions }) => {
    if (how === 'prefix') return []
    const own = weights.numberOf(stemOf(typed))
    const quality = own === undefined ? SYNONYM_OF_UNKNOWN : SYNONYM
    const others = (SYNONYM_STEMS.get(stemOf(typed)) ?? []).flatMap((stem) => {
      const term = weights.numberOf(stem)
      return term === undefined ? [] : { term, quality }
    })
    if (own !== undefined && how !== 'compound') return [{ term: own, quality: 1 }, ...others]
    if (others.length > 0) return others
    const found = new Map<number, number>()
    for (const { word, quality } of expansions.slice(0, MOST_MEANT)) {
      const term = weights.numberOf(stemOf(vocabulary[word] ?? ''))
      if (term !== undefined && !found.has(term)) found.set(term, quality)
    }
    return [...found].map(([term, quality]) => ({ term, quality }))
  }
}

/** Answers queries by the weights of terms and the postings of sentences. */
export function relateTerms(
  library: Library,
  weights: TermWeights,
  meanings: Meanings,
  likeness: Likeness,
  postings: EntryPostings,
): Sentences['match'] {
  return (words, unknown) => {
    const topics = new Float32Array(library.topics.length)
    const entries = new Int32Array(library.entries.count)
    const query = new Map<number, number>()
    let sum = unknown * UNKNOWN * weights.rarest
    for (const [position, word] of words.entries()) {
      const meant = meanings(word)
      if (counts(word)) {
        sum += relateWord(topics, meant, weights)
        for (const { term, quality } of meant) query.set(term, Math.max(quality, query.get(term) ?? 0))
      }
      for (const { term } of meant) {
        for (let at = postings.start[term] ?? 0; at < (postings.start[term + 1] ?? 0); at++) {
          const entry = postings.entries[at] ?? 0
          entries[entry] = (entries[entry] ?? 0) | (1 << position)
        }
      }
    }
    const attainable = Math.max(sum, LEAST)
    const most = topics.reduce((best, score) => Math.max(best, score), 0)
    const likest = likeness(query)
    for (let topic = 0; topic < topics.length; topic++)
      topics[topic] = (topics[topic] ?? 0) + LIKE * attainable * (likest[topic] ?? 0)
    const related = { topics, attainable, support: most / attainable }
    return { ...related, entries, addTo: (ranking, matches) => addRelatedness(library, matches, ranking, related) }
  }
}

function counts({ typed, how }: ExpandedTerm): boolean {
  return typed.length > 1 && how !== 'prefix' && isContentWord(typed)
}

/** Adds what a word says for each topic, by the best of its meanings, and gives how much it could say. */
function relateWord(topics: Float32Array, meant: readonly Meant[], weights: TermWeights): number {
  const [only] = meant
  if (!only) return UNKNOWN * weights.rarest
  const best = new Map<number, number>()
  let idf = 0
  for (const { term, quality } of meant) {
    idf = Math.max(idf, weights.idf[term] ?? 0)
    for (let at = weights.start[term] ?? 0; at < (weights.start[term + 1] ?? 0); at++) {
      const topic = weights.topics[at] ?? 0
      best.set(topic, Math.max(best.get(topic) ?? 0, quality * (weights.weights[at] ?? 0)))
    }
  }
  for (const [topic, weight] of best) topics[topic] = (topics[topic] ?? 0) + weight
  return idf
}

/** Topics that are offered where nothing is found have at least this share of what the nearest one has. */
const OFFERED = 0.6
/** A query that says less than this is about something else. */
const LEAST_OFFERED = 0.8

/** The topics most related to a query, at most `most`; none where it has next to nothing to do with any. */
export function nearestTopics({ topics, support, attainable }: SentenceMatches, most: number): number[] {
  if (support < LEAST_OFFERED) return []
  return Array.from(topics, (related, topic) => ({ topic, related }))
    .filter(({ related }) => related >= OFFERED * support * attainable)
    .sort((a, b) => b.related - a.related)
    .slice(0, most)
    .map(({ topic }) => topic)
}
