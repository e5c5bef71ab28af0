import { ONE_CHARACTER, TWO_CHARACTERS } from './number-code.ts'
import { MARKS, tokensOf } from './word-marks.ts'

/** The distinct words of texts, and how a text is written by their numbers. */
export interface WordNumbers {
  /** Word n has the number n + 1 after those of marks. */
  words: readonly string[]
  /** The numbers of a text's words and marks, then a 0. Throws for a text that was not among those that were numbered. */
  code(text: string): number[]
}

/**
 * The numbers at which groups of words end. Those in one character come first. Those in two are two groups, so that the
 * first of their characters tells frequent words from others, which packs better.
 */
const GROUPS = [ONE_CHARACTER, 10 * ONE_CHARACTER, TWO_CHARACTERS]

/**
 * Numbers the distinct words of texts, taken apart by `tokensOf`. The most frequent ones come first, so that they get the
 * shortest numbers; each group is in alphabetical order for the front coding.
 */
export function numberWords(texts: readonly string[]): WordNumbers {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const token of tokensOf(text)) if (typeof token === 'string') counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
  // Number 0 ends a text.
  const bounds = [0, ...GROUPS.map((end) => end - 1 - MARKS), Infinity]
  const words = bounds.slice(1).flatMap((bound, group) => byCount.slice(bounds[group], bound).sort())
  const numberOf = new Map(words.map((word, position) => [word, position + 1 + MARKS]))
  function known(word: string): number {
    const number = numberOf.get(word)
    // A 0 in its place would end the text, and all that follow would be read as those of others.
    if (number === undefined) throw new Error(`The word “${word}” has no number: its text was not among those numbered`)
    return number
  }
  return {
    words,
    code: (text) => [...tokensOf(text).map((token) => (typeof token === 'string' ? known(token) : token)), 0],
  }
}
