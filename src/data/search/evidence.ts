import type { Library } from './library.ts'
import type { EntryPostings, TopicSentences } from './open-sentences.ts'
import type { Meanings } from './relatedness.ts'
import type { Evidence, Sentences } from './sentences.ts'
import { stemOf } from './stem.ts'
import type { ExpandedTerm } from './term-expansion.ts'
import type { TermWeights } from './term-weights.ts'
import { wordsIn } from './words.ts'

/** Which words of a query a text has, by position; of words that nearly all topics have, none. */
export type WordsOf = (text: string, words: readonly ExpandedTerm[]) => number[]

/** From which weight on, beside that of a term that one topic has, a term tells topics from others. */
const SELECTIVE = 0.17

interface Written {
  library: Library
  meanings: Meanings
  weights: TermWeights
  phrases: readonly TopicSentences[]
  summaryOf(entry: number): string
  /** The terms of that. */
  termsOfSummary(entry: number): readonly number[]
  /** Which entries have which terms, in their notes, too. */
  postings: EntryPostings
  /** The terms of any text. */
  termsOf: (text: string) => readonly number[]
}

/** A word of a text, by the position of the query's word that it is. */
type Read = Map<number, string>

/** Prepares the search for texts that say why a result was found. */
export function findEvidence(written: Written): Pick<Sentences, 'evidence'> & { wordsOf: WordsOf } {
  const { library, meanings, weights, phrases, summaryOf, termsOfSummary, postings, termsOf } = written
  const { entries, firstGuideline } = library
  /** The entries of each topic. */
  const ofTopics: number[][] = Array.from({ length: firstGuideline }, () => [])
  for (let entry = 0; entry < entries.count; entry++) ofTopics[entries.topic[entry] ?? 0]?.push(entry)

  /** Per topic that was found once: the terms of its introduction and of each phrase. */
  const termsOfTopics: (readonly number[])[][] = []

  const termsIn = (words: readonly ExpandedTerm[]) =>
    new Map(words.flatMap((word, position) => meanings(word).map(({ term }) => [term, position] as const)))
  function read(text: string, wanted: ReadonlyMap<number, number>): Read {
    const found: Read = new Map()
    for (const { text: word } of wordsIn(text)) {
      const position = wanted.get(weights.numberOf(stemOf(word)) ?? -1)
      if (position !== undefined && !found.has(position)) found.set(position, word)
    }
    return found
  }

  /** What it is worth that a text has these terms: each word of the query counts once. */
  function worth(wanted: ReadonlyMap<number, number>, terms: readonly number[]): number {
    let mask = 0
    let sum = 0
    for (const term of terms) {
      const position = wanted.get(term)
      if (position === undefined || (mask & (1 << position)) !== 0) continue
      mask |= 1 << position
      sum += weights.idf[term] ?? 0
    }
    return sum
  }

  /** The most that a word of a query can be worth in each entry. All results of the query ask for it. */
  const mostOfEntries = new WeakMap<ExpandedTerm, Float32Array>()
  function mostWorth(word: ExpandedTerm): Float32Array {
    const known = mostOfEntries.get(word)
    if (known) return known
    const worths = new Float32Array(entries.count)
    for (const { term } of meanings(word)) {
      const idf = weights.idf[term] ?? 0
      for (let at = postings.start[term] ?? 0; at < (postings.start[term + 1] ?? 0); at++) {
        const entry = postings.entries[at] ?? 0
        if (idf > (worths[entry] ?? 0)) worths[entry] = idf
      }
    }
    mostOfEntries.set(word, worths)
    return worths
  }

  /** The text that is worth most; what is said is only put together when it is the one. */
  function bestOf(
    topic: number,
    words: readonly ExpandedTerm[],
    wanted: ReadonlyMap<number, number>,
  ): Omit<Evidence, 'read'> | undefined {
    let most = 0
    let best: (() => Omit<Evidence, 'read'>) | undefined
    const weigh = (value: number, text: () => Omit<Evidence, 'read'>) => {
      if (value <= most) return
      most = value
      best = text
    }
    const { phrases: aliases = [], introduction = '' } = phrases[topic] ?? {}
    const [ofIntroduction = [], ...ofAliases] = (termsOfTopics[topic] ??= [introduction, ...aliases].map(termsOf))
    for (const [at, text] of aliases.entries())
      weigh(worth(wanted, ofAliases[at] ?? []), () => ({ field: 'phrase', text }))
    const worths = words.map(mostWorth)
    for (const entry of ofTopics[topic] ?? []) {
      let attainable = 0
      for (const ofWord of worths) attainable += ofWord[entry] ?? 0
      if (attainable > most)
        weigh(worth(wanted, termsOfSummary(entry)), () => ({ field: 'summary', text: summaryOf(entry), entry }))
    }
    weigh(worth(wanted, ofIntroduction), () => ({ field: 'introduction', text: introduction }))
    return best?.()
  }

  return {
    evidence: (words, about) => {
      const wanted = termsIn(words)
      if (wanted.size === 0) return undefined
      const best: Omit<Evidence, 'read'> | undefined =
        'entry' in about
          ? { field: 'summary', text: summaryOf(about.entry), entry: about.entry }
          : bestOf(about.topic, words, wanted)
      const found = best && read(best.text, wanted)
      return best && found && found.size > 0 ? { ...best, read: found } : undefined
    },
    wordsOf: (text, words) => {
      const wanted = [...termsIn(words)].filter(([term]) => (weights.idf[term] ?? 0) >= SELECTIVE * weights.rarest)
      return [...read(text, new Map(wanted)).keys()]
    },
  }
}
