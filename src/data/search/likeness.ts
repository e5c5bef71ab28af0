import { eachInSlices, type Sliced } from './slices.ts'
import type { TermWeights } from './term-weights.ts'

/** A short text about a topic: its name, an alias, how somebody puts it. */
export interface ShortText {
  topic: number
  terms: readonly number[]
}

/** Gives per topic how like the query its likest short text is, from 0 to 1; the query by its terms and what they count. */
export type Likeness = (query: ReadonlyMap<number, number>) => Float32Array

/**
 * Prepares the comparison of queries with short texts: the cosine of both, by how rare their terms are. What is said about
 * a topic altogether has the words of a question here and there; a symptom listed for it has them side by side.
 */
export function* createLikeness(texts: readonly ShortText[], { idf }: TermWeights, topics: number): Sliced<Likeness> {
  const start = new Int32Array(idf.length + 1)
  const norms = new Float32Array(texts.length)
  const distinct: number[][] = []
  yield* eachInSlices(texts, ({ terms }) => {
    const own = [...new Set(terms)]
    let sum = 0
    for (const term of own) {
      start[term + 1] = (start[term + 1] ?? 0) + 1
      sum += (idf[term] ?? 0) ** 2
    }
    norms[distinct.push(own) - 1] = Math.sqrt(sum)
  })
  for (let term = 0; term < idf.length; term++) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0)
  const postings = new Int32Array(start[idf.length] ?? 0)
  const next = start.slice()
  for (const [text, terms] of distinct.entries()) {
    for (const term of terms) {
      const place = next[term] ?? 0
      postings[place] = text
      next[term] = place + 1
    }
  }
  return (query) => {
    const likest = new Float32Array(topics)
    const shared = new Map<number, number>()
    let norm = 0
    for (const [term, quality] of query) {
      const weight = (idf[term] ?? 0) ** 2 * quality
      norm += weight * quality
      for (let at = start[term] ?? 0; at < (start[term + 1] ?? 0); at++) {
        const text = postings[at] ?? 0
        shared.set(text, (shared.get(text) ?? 0) + weight)
      }
    }
    for (const [text, sum] of shared) {
      const topic = texts[text]?.topic ?? 0
      const cosine = sum / ((norms[text] || 1) * Math.sqrt(norm || 1))
      if (cosine > (likest[topic] ?? 0)) likest[topic] = cosine
    }
    return likest
  }
}
