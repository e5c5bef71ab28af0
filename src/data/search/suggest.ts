import { topicPath } from '../model/permalink.ts'
import type { Library } from './library.ts'
import { matchTexts } from './matches.ts'
import { rank } from './rank.ts'
import type { ReadWord } from './readings.ts'

/** Ways out of a search without results. */
export interface Suggestions {
  /** Words of the catalogue near to those of the query, nearest first. */
  words: string[]
  /** Topics that have some of the query's words. */
  topics: { id: string; name: string; path: string }[]
}

const MOST = 5

/** Suggests words and topics for a query that finds nothing. */
export function suggest(library: Library, words: readonly ReadWord[]): Suggestions {
  const { vocabulary } = library.texts
  const known = words.filter(({ readings }) => readings.length > 0)
  const near = known.flatMap(({ readings }) => readings.slice(0, 2).map(({ word }) => vocabulary.words[word] ?? ''))
  const { score } = rank(library, matchTexts(known, library), '')
  const topics = library.index.topics
    .flatMap(({ id, name }, topic) =>
      (score[topic] ?? 0) > 0 ? { id, name, path: topicPath(id), score: score[topic] ?? 0 } : [],
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id, name, path }) => ({ id, name, path }))
  return { words: [...new Set(near)].slice(0, MOST), topics }
}
