import type { NearWord, NearWords } from './near-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A known word that a typed one is read as. */
export interface Reading {
  /** Its number in the vocabulary. */
  word: number
  /** How well it fits: 1 for the word itself, less for others. */
  quality: number
}

/**
 * How a typed word was understood: as it stands; as the beginning of a word; as two words or a part of one
 * (`softdelete`, `web hooks`); as a misspelling; or not at all.
 */
export type How = 'exact' | 'prefix' | 'compound' | 'typo' | 'none'

/** A word of the query and what it is read as, best first. */
export interface ReadWord {
  typed: string
  how: How
  readings: Reading[]
}

const FEW = 2
const PREFIX = { least: 0.55, perShare: 0.4 }
const COMPOUND = 0.95
/** By the number of edits. */
const TYPOS = [1, 0.78, 0.62, 0.5] as const
const BEGINNING = 0.85
const SHORTEST_HALF = 3

/** Reads each word of a query by a vocabulary. A word that is two known ones in one gives two entries. */
export function readWords(words: readonly string[], vocabulary: Vocabulary, near: NearWords): ReadWord[] {
  return words.flatMap((typed, position): ReadWord | ReadWord[] => {
    const readings = withPrefix(typed, vocabulary, position === words.length - 1)
    const compounds = joined(words, position, vocabulary)
    const known = merge(readings, compounds)
    if (vocabulary.numberOf(typed) !== undefined) return { typed, how: 'exact', readings: known }
    if (compounds.length > 0) return { typed, how: 'compound', readings: known }
    if (readings.length > FEW) return { typed, how: 'prefix', readings }
    const typos = nearest(near(typed))
    if (readings.length > 0) return { typed, how: 'prefix', readings: merge(readings, typos) }
    const halves = (typos[0]?.quality ?? 0) >= TYPOS[1] ? undefined : split(typed, vocabulary)
    if (halves) return halves.map((word) => ({ typed, how: 'compound', readings: [{ word, quality: COMPOUND }] }))
    return { typed, how: typos.length > 0 ? 'typo' : 'none', readings: typos }
  })
}

/** The word itself and those that start with it. A single letter counts as a beginning only while it is being typed. */
function withPrefix(typed: string, vocabulary: Vocabulary, last: boolean): Reading[] {
  const [from, to] = vocabulary.withPrefix(typed)
  const readings: Reading[] = []
  for (let word = from; word < to; word++) {
    const share = typed.length / (vocabulary.words[word]?.length ?? 1)
    if (share === 1) readings.push({ word, quality: 1 })
    else if (last || typed.length > 1) readings.push({ word, quality: PREFIX.least + PREFIX.perShare * share })
  }
  return readings.sort((a, b) => b.quality - a.quality || a.word - b.word)
}

/** The word together with its neighbour as one known word: `web hook` is `webhook`. */
function joined(words: readonly string[], position: number, vocabulary: Vocabulary): Reading[] {
  const typed = words[position] ?? ''
  return [(words[position - 1] ?? '') + typed, typed + (words[position + 1] ?? '')].flatMap((compound) => {
    const word = compound === typed ? undefined : vocabulary.numberOf(compound)
    return word === undefined ? [] : [{ word, quality: COMPOUND }]
  })
}

/** Two known words written as one: `softdelete`. */
function split(typed: string, vocabulary: Vocabulary): [number, number] | undefined {
  for (let at = typed.length - SHORTEST_HALF; at >= SHORTEST_HALF; at--) {
    const first = vocabulary.numberOf(typed.slice(0, at))
    const second = vocabulary.numberOf(typed.slice(at))
    if (first !== undefined && second !== undefined) return [first, second]
  }
  return undefined
}

/** Of the near words those with the fewest edits. */
function nearest(words: readonly NearWord[]): Reading[] {
  const fewest = Math.min(...words.map(({ edits }) => edits))
  return words
    .filter(({ edits }) => edits === fewest)
    .map(({ word, edits, beginning }) => ({ word, quality: (TYPOS[edits] ?? 0) * (beginning ? BEGINNING : 1) }))
}

function merge(readings: readonly Reading[], more: readonly Reading[]): Reading[] {
  const known = new Set(readings.map(({ word }) => word))
  return [...readings, ...more.filter(({ word }) => !known.has(word))].sort((a, b) => b.quality - a.quality)
}
