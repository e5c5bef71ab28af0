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
const PREFIX = { least: 0.7, perShare: 0.25 }
const COMPOUND = 0.95
const OTHER_FORM = 0.85
const SHORTEST_STEM = 4
const ENDINGS = ['', 's', 'es', 'e', 'd', 'ed', 'ing', 'y', 'ies', 'er']
/** What each edit costs, for a word of one letter. */
const EDIT = 1.5
const BEGINNING = 0.85
/** What a misspelling is worth for a word that could also be the beginning of others. */
const UNLIKELY = 0.6
const SHORTEST_HALF = 3

/** Reads each word of a query by a vocabulary. A word that is two known ones in one gives two entries. */
export function readWords(words: readonly string[], vocabulary: Vocabulary, near: NearWords): ReadWord[] {
  return words.flatMap((typed, position): ReadWord | ReadWord[] => {
    const readings = beginnings(typed, vocabulary, position === words.length - 1)
    const compounds = joined(words, position, vocabulary)
    const known = merge(readings, [...compounds, ...otherForms(typed, vocabulary)])
    if (vocabulary.numberOf(typed) !== undefined) return { typed, how: 'exact', readings: known }
    if (compounds.length > 0) return { typed, how: 'compound', readings: known }
    if (known.length > FEW) return { typed, how: 'prefix', readings: known }
    const nearWords = near(typed)
    const typos = misspelt(typed, nearWords, vocabulary)
    if (known.length > 0) return { typed, how: 'prefix', readings: merge(known, scale(typos, UNLIKELY)) }
    const halves = nearWords[0]?.edits === 1 ? undefined : split(typed, vocabulary)
    if (halves) return halves.map((word) => ({ typed, how: 'compound', readings: [{ word, quality: COMPOUND }] }))
    return { typed, how: typos.length > 0 ? 'typo' : 'none', readings: typos }
  })
}

/** The word itself and those that start with it. A single letter counts as a beginning only while it is being typed. */
function beginnings(typed: string, { words, withPrefix }: Vocabulary, last: boolean): Reading[] {
  const [from, to] = withPrefix(typed)
  const readings: Reading[] = []
  for (let word = from; word < to; word++) {
    const share = typed.length / (words[word]?.length ?? 1)
    if (share === 1) readings.push({ word, quality: 1 })
    else if (last || typed.length > 1) readings.push({ word, quality: PREFIX.least + PREFIX.perShare * share })
  }
  return readings.sort(byQuality)
}

/** The word together with its neighbour as one known word: `web hook` is `webhook`. */
function joined(words: readonly string[], position: number, vocabulary: Vocabulary): Reading[] {
  const typed = words[position] ?? ''
  return [(words[position - 1] ?? '') + typed, typed + (words[position + 1] ?? '')].flatMap((compound) => {
    const word = compound === typed ? undefined : vocabulary.numberOf(compound)
    return word === undefined ? [] : [{ word, quality: COMPOUND }]
  })
}

/** Other forms of an English word: `properties` also finds `property`, `throttle` `throttling`. */
function otherForms(typed: string, { words, withPrefix }: Vocabulary): Reading[] {
  const readings: Reading[] = []
  for (const ending of ENDINGS) {
    const stem = typed.slice(0, typed.length - ending.length)
    if (!typed.endsWith(ending) || stem.length < SHORTEST_STEM) continue
    const [from, to] = withPrefix(stem)
    for (let word = from; word < to; word++) {
      const text = words[word] ?? ''
      if (text !== typed && ENDINGS.includes(text.slice(stem.length))) readings.push({ word, quality: OTHER_FORM })
    }
  }
  return readings
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

/**
 * Of the near words those with the fewest edits, whole words before beginnings, and the words that start with these.
 */
function misspelt(typed: string, near: readonly NearWord[], vocabulary: Vocabulary): Reading[] {
  const [nearest] = near
  const readings = near
    .filter(({ edits, beginning }) => edits === nearest?.edits && beginning === nearest.beginning)
    .flatMap(({ word, edits, beginning }) => {
      const quality = (1 - (EDIT * edits) / typed.length) * (beginning ? BEGINNING : 1)
      if (beginning) return [{ word, quality }]
      return scale(beginnings(vocabulary.words[word] ?? '', vocabulary, true), quality)
    })
    .sort(byQuality)
  return merge([], readings)
}

function scale(readings: readonly Reading[], factor: number): Reading[] {
  return readings.map(({ word, quality }) => ({ word, quality: quality * factor }))
}

/** All readings, each word once, best first. */
function merge(readings: readonly Reading[], more: readonly Reading[]): Reading[] {
  const best = new Map<number, Reading>()
  for (const reading of [...readings, ...more]) {
    if (reading.quality > (best.get(reading.word)?.quality ?? 0)) best.set(reading.word, reading)
  }
  return [...best.values()].sort(byQuality)
}

function byQuality(a: Reading, b: Reading): number {
  return b.quality - a.quality || a.word - b.word
}
