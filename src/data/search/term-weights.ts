import type { Sliced } from './slices.ts'

/** How much each term (a stem) says for each topic, and how much it says at all. */
export interface TermWeights {
  /** The number of a term, or undefined. */
  numberOf(term: string): number | undefined
  /** Per term: how few topics it concerns, 0 for one that all of them have. */
  idf: Float32Array
  /** The idf of a term that one topic has. */
  rarest: number
  /** Where term n begins in `topics` and `weights`; the next one begins where it ends. */
  start: Int32Array
  topics: Int32Array
  weights: Float32Array
}

/** Collects how often terms stand in the texts of topics. */
export interface TermCollector {
  /** The number of a term, a new one if need be. */
  number(term: string): number
  /** Notes a term in a text of a topic; `weight` is what the text counts. */
  add(term: number, topic: number, weight: number): void
  /** What a topic's name has, whole or among other words, counts beside all that is said about it. */
  name(term: number, topic: number, share: number): void
  close(): Sliced<TermWeights>
}

/** From BM25F: how soon more of a term adds no more, and how far long texts count less. */
const SATURATION = 6
const LENGTH = 0.6
/** Flattens the inverse document frequency a little: no single rare word settles a long question. */
const FLATTEN = 0.5
const TERMS_AT_ONCE = 256

/**
 * Weighs terms by BM25F (S. Robertson, H. Zaragoza, M. Taylor, "Simple BM25 extension to multiple weighted fields",
 * 2004), where a topic with all that is written about it is one document.
 */
export function collectTerms(topics: number): TermCollector {
  const numbers = new Map<string, number>()
  const frequencies: Map<number, number>[] = []
  const names: Map<number, number>[] = []
  const lengths = new Float64Array(topics)
  const addTo = (to: Map<number, number>[], term: number, topic: number, amount: number) => {
    const known = (to[term] ??= new Map<number, number>())
    known.set(topic, (known.get(topic) ?? 0) + amount)
  }
  return {
    number: (term) => {
      const known = numbers.get(term) ?? numbers.size
      numbers.set(term, known)
      return known
    },
    add: (term, topic, weight) => {
      addTo(frequencies, term, topic, weight)
      lengths[topic] = (lengths[topic] ?? 0) + weight
    },
    name: (term, topic, share) => addTo(names, term, topic, share),
    *close() {
      const weights = yield* weigh(numbers.size, frequencies, names, lengths)
      return { numberOf: (term) => numbers.get(term), ...weights }
    },
  }
}

function* weigh(
  terms: number,
  frequencies: readonly Map<number, number>[],
  names: readonly Map<number, number>[],
  lengths: Float64Array,
): Sliced<Omit<TermWeights, 'numberOf'>> {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1) || 1
  const postings = frequencies.reduce((sum, ofTerm) => sum + (ofTerm?.size ?? 0), 0)
  const idf = new Float32Array(terms)
  const start = new Int32Array(terms + 1)
  const topics = new Int32Array(postings)
  const weights = new Float32Array(postings)
  let at = 0
  for (let term = 0; term < terms; term++) {
    if (term % TERMS_AT_ONCE === 0) yield
    const ofTerm = frequencies[term] ?? new Map<number, number>()
    const rare = rarity(ofTerm.size, lengths.length)
    idf[term] = rare
    for (const [topic, frequency] of ofTerm) {
      const normal = frequency / (1 - LENGTH + (LENGTH * (lengths[topic] ?? 0)) / mean)
      const named = names[term]?.get(topic) ?? 0
      topics[at] = topic
      weights[at++] = rare * ((normal * (SATURATION + 1)) / (normal + SATURATION) + named)
    }
    start[term + 1] = at
  }
  return { idf, rarest: rarity(1, lengths.length), start, topics, weights }
}

/** The inverse document frequency of a term that so many of all topics have. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5)) ** FLATTEN
}
