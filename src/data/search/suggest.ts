import { topicPath } from '../model/permalink.ts'
import { FIELDS, TYPO_FIELDS } from './fields.ts'
import type { Library } from './library.ts'
import { matchTexts } from './matches.ts'
import { rank } from './rank.ts'
import type { ReadWord } from './readings.ts'

/** Ways out of a search without results. */
export interface Suggestions {
  /** Words to search for instead: those of the query that are known, and words near to the others. At most five. */
  words: string[]
  /** At most five topics that have some of the query's words. */
  topics: { id: string; name: string; path: string }[]
}

const MOST = 5
const PER_WORD = 2

/** Suggests words and topics for a query that finds nothing. */
export function suggest(library: Library, words: readonly ReadWord[]): Suggestions {
  return { words: nearWords(library, words), topics: nearTopics(library, words) }
}

function nearWords(library: Library, words: readonly ReadWord[]): string[] {
  const { vocabulary } = library.texts
  const near = words.flatMap(({ typed, how, readings }) => {
    const candidates = how === 'none' ? library.near(typed, 1) : readings
    return candidates
      .filter(({ word }) => isFindable(library, word))
      .slice(0, PER_WORD)
      .map(({ word }) => vocabulary.words[word] ?? '')
  })
  return [...new Set(near)].slice(0, MOST)
}

/** Whether a word stands in a name, an alias or a heading, so that searching for it is worth while. */
function isFindable({ texts: { start, postings, field } }: Library, word: number): boolean {
  return postings
    .subarray(start[word], start[word + 1])
    .some((text) => TYPO_FIELDS.has(FIELDS[field[text] ?? 0] ?? 'more'))
}

function nearTopics(library: Library, words: readonly ReadWord[]): Suggestions['topics'] {
  const known = words.filter(({ readings }) => readings.length > 0)
  if (known.length === 0) return []
  const { score } = rank(library, matchTexts(known, library), '')
  return library.index.topics
    .map(({ id, name }, topic) => ({ id, name, score: score[topic] ?? 0 }))
    .filter((topic) => topic.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id, name }) => ({ id, name, path: topicPath(id) }))
}
