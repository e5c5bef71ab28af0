import { topicPath } from '../model/permalink.ts'
import { FIELDS, TYPO_FIELDS } from './fields.ts'
import type { Library } from './library.ts'
import { matchTexts } from './matches.ts'
import { rank } from './rank.ts'
import { atOnce } from './slices.ts'
import type { ExpandedTerm, Expansion } from './term-expansion.ts'

/** Ways out of a search without results. */
export interface Suggestions {
  /** Words to search for instead of those that are misspelt. At most five. */
  words: string[]
  /** At most five topics that have some of the query's words. */
  topics: { id: string; name: string; path: string }[]
}

const MOST = 5
const PER_WORD = 2
/** What is further from a known word, or so short that it is near to many, is another word and no slip. */
const SLIP = 0.65
const SHORTEST_SLIP = 6

/**
 * Suggests words and topics for a query that finds nothing: `nearest` are the topics related to it, where that is known.
 */
export function suggest(library: Library, words: readonly ExpandedTerm[], nearest?: readonly number[]): Suggestions {
  const topics = nearest ?? nearTopics(library, words)
  return {
    words: correctedWords(library, words),
    topics: topics.flatMap((number) => {
      const { id, name } = library.topics[number] ?? {}
      return id === undefined || name === undefined ? [] : [{ id, name, path: topicPath(id) }]
    }),
  }
}

/** Known words for those that are misspelt; the other words of the query make no suggestion by themselves. */
function correctedWords(library: Library, words: readonly ExpandedTerm[]): string[] {
  const { vocabulary } = library.texts
  const near = words.flatMap(({ typed, how, expansions }) =>
    (how === 'none' && words.length === 1 ? slips(library, typed) : how === 'typo' ? expansions : [])
      .filter(({ word, quality }) => typed.length >= SHORTEST_SLIP && quality >= SLIP && isFindable(library, word))
      .slice(0, PER_WORD)
      .map(({ word }) => vocabulary.words[word] ?? ''),
  )
  return [...new Set(near)].slice(0, MOST)
}

/** A word that is all there is may be one edit further away than others. */
function slips(library: Library, typed: string): Expansion[] {
  return library.near(typed, 1).map(({ word }) => ({ word, quality: 1 }))
}

/** Whether a word stands in a name, an alias or a heading, so that searching for it is worth while. */
function isFindable({ texts: { start, postings, field } }: Library, word: number): boolean {
  return postings
    .subarray(start[word], start[word + 1])
    .some((text) => TYPO_FIELDS.has(FIELDS[field[text] ?? 0] ?? 'more'))
}

function nearTopics(library: Library, words: readonly ExpandedTerm[]): number[] {
  const known = words.filter(({ expansions }) => expansions.length > 0)
  if (known.length === 0) return []
  const { score } = atOnce(rank(library, matchTexts(known, library), ''))
  return library.topics
    .map((_, topic) => ({ topic, score: score[topic] ?? 0 }))
    .filter((topic) => topic.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ topic }) => topic)
}
