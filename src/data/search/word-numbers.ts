import { ONE_CHARACTER, TWO_CHARACTERS } from './number-code.ts'

/** The distinct words of texts, and how a text is written by their numbers. */
export interface WordNumbers {
  /** Word n has the number n + 1. */
  words: readonly string[]
  /** The numbers of a text's words, then a 0. */
  code(text: string): number[]
}

/**
 * Numbers the distinct words of texts. The most frequent ones come first, so that they get the numbers that take one
 * character, then those with two, then the rest; each group is in alphabetical order for the front coding. Words are
 * what stands between spaces.
 */
export function numberWords(texts: readonly string[]): WordNumbers {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
  // Number 0 ends a text, so one number less is left for words.
  const bounds = [0, ONE_CHARACTER - 1, TWO_CHARACTERS - 1, Infinity]
  const words = bounds.slice(1).flatMap((bound, group) => byCount.slice(bounds[group], bound).sort())
  const numberOf = new Map(words.map((word, position) => [word, position + 1]))
  return { words, code: (text) => [...wordsOf(text).map((word) => numberOf.get(word) ?? 0), 0] }
}

function wordsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}
