import type { NearWord, NearWords } from './near-words.ts'
import type { Sliced } from './slices.ts'
import { lettersOf, type Vocabulary } from './vocabulary.ts'

/** A known word that a typed one is expanded to: itself, a longer form, a correction. */
export interface Expansion {
  /** Its number in the vocabulary. */
  word: number
  /** How well it fits: 1 for the word itself, less for others. */
  quality: number
}

/**
 * How a typed word was understood: as it stands; as the beginning of a word; as two words or a part of one
 * (`softdelete`, `web hooks`, `meldung` in `fehlermeldung`); as a misspelling; or not at all.
 */
export type How = 'exact' | 'prefix' | 'compound' | 'typo' | 'none'

/** A word of the query and what it is read as, best first. */
export interface ExpandedTerm {
  typed: string
  how: How
  expansions: Expansion[]
}

/** Words that a vocabulary does not have and other texts do. */
export interface WordsBeyond {
  has(word: string): boolean
  /** Whether another form of the word is there. */
  hasForm(word: string): boolean
}

const NOTHING_BEYOND: WordsBeyond = { has: () => false, hasForm: () => false }
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
const INSIDE = { least: 0.5, perShare: 0.3 }
/** Fewer letters stand inside too many words that have nothing to do with them. */
const SHORTEST_INSIDE = 6
/** Scripts that write no spaces between words, so that a run of letters is several. */
const WITHOUT_SPACES = /[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}\p{scx=Thai}\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}]/u

/**
 * Reads each word of a query by a vocabulary. A word that is two known ones in one gives two entries. What `isWord` says
 * of a word stands in texts beyond the vocabulary, and is no misspelling; one whose stem does is none either, unless a
 * known word is one edit away.
 */
export function* expandTerms(
  words: readonly string[],
  vocabulary: Vocabulary,
  near: NearWords,
  beyond: WordsBeyond = NOTHING_BEYOND,
): Sliced<ExpandedTerm[]> {
  const expanded: ExpandedTerm[] = []
  for (const position of words.keys()) {
    expanded.push(...expandTerm(words, position, vocabulary, near, beyond))
    yield
  }
  return expanded
}

function expandTerm(
  words: readonly string[],
  position: number,
  vocabulary: Vocabulary,
  near: NearWords,
  beyond: WordsBeyond,
): ExpandedTerm[] {
  const typed = words[position] ?? ''
  const expansions = beginnings(
    typed,
    vocabulary,
    position === words.length - 1 && !(words.length > 1 && /^\d$/.test(typed)),
  )
  const compounds = joined(words, position, vocabulary)
  const parts = WITHOUT_SPACES.test(typed) ? inside(typed, vocabulary) : []
  const known = merge(expansions, [...compounds, ...otherForms(typed, vocabulary), ...parts])
  if (vocabulary.numberOf(typed) !== undefined) return [{ typed, how: 'exact', expansions: known }]
  if (compounds.length > 0) return [{ typed, how: 'compound', expansions: known }]
  if (beyond.has(typed)) return [{ typed, how: 'exact', expansions: known }]
  if (known.length > FEW) return [{ typed, how: 'prefix', expansions: known }]
  if (typed.length >= SHORTEST_INSIDE && parts.length === 0) {
    const found = merge(known, inside(typed, vocabulary))
    if (found.length > known.length)
      return [{ typed, how: known.length > 0 ? 'prefix' : 'compound', expansions: found }]
  }
  const nearWords = near(typed)
  if (beyond.hasForm(typed) && nearWords[0]?.edits !== 1) return [{ typed, how: 'exact', expansions: known }]
  const typos = misspelt(typed, nearWords, vocabulary)
  if (known.length > 0) return [{ typed, how: 'prefix', expansions: merge(known, scale(typos, UNLIKELY)) }]
  const phrase = WITHOUT_SPACES.test(typed) ? wordsWithin(typed) : []
  if (phrase.length > 1) return phrase.flatMap((_, at) => expandTerm(phrase, at, vocabulary, near, beyond))
  const halves = nearWords[0]?.edits === 1 ? undefined : split(typed, vocabulary)
  if (halves) return halves.map((word) => ({ typed, how: 'compound', expansions: [{ word, quality: COMPOUND }] }))
  return [{ typed, how: typos.length > 0 ? 'typo' : 'none', expansions: typos }]
}

/** The word itself and those that start with it. A single letter counts as a beginning only while it is being typed. */
function beginnings(typed: string, { words, withPrefix }: Vocabulary, last: boolean): Expansion[] {
  const [from, to] = withPrefix(typed)
  const expansions: Expansion[] = []
  for (let word = from; word < to; word++) {
    const share = typed.length / (words[word]?.length ?? 1)
    if (share === 1) expansions.push({ word, quality: 1 })
    else if (last || typed.length > 1) expansions.push({ word, quality: PREFIX.least + PREFIX.perShare * share })
  }
  return expansions.sort(byQuality)
}

/** The word together with its neighbour as one known word: `web hook` is `webhook`. */
function joined(words: readonly string[], position: number, vocabulary: Vocabulary): Expansion[] {
  const typed = words[position] ?? ''
  return [(words[position - 1] ?? '') + typed, typed + (words[position + 1] ?? '')].flatMap((compound) => {
    const word = compound === typed ? undefined : vocabulary.numberOf(compound)
    return word === undefined ? [] : [{ word, quality: COMPOUND }]
  })
}

/** Other forms of an English word: `properties` also finds `property`, `throttle` `throttling`. */
function otherForms(typed: string, { words, withPrefix }: Vocabulary): Expansion[] {
  const expansions: Expansion[] = []
  for (const ending of ENDINGS) {
    const stem = typed.slice(0, typed.length - ending.length)
    if (!typed.endsWith(ending) || stem.length < SHORTEST_STEM) continue
    const [from, to] = withPrefix(stem)
    for (let word = from; word < to; word++) {
      const text = words[word] ?? ''
      if (text !== typed && ENDINGS.includes(text.slice(stem.length))) expansions.push({ word, quality: OTHER_FORM })
    }
  }
  return expansions
}

/** The words in which the typed one stands further on: `rückmeldung` in `fehlerrückmeldungen`. */
function inside(typed: string, { words, letters }: Vocabulary): Expansion[] {
  const typedLetters = lettersOf(typed)
  const expansions: Expansion[] = []
  for (let word = 0; word < words.length; word++) {
    if ((typedLetters & ~(letters[word] ?? 0)) !== 0) continue
    const text = words[word] ?? ''
    if (text.indexOf(typed) > 0)
      expansions.push({ word, quality: INSIDE.least + (INSIDE.perShare * typed.length) / text.length })
  }
  return expansions
}

/** The words of a run without spaces, as far as the runtime can tell (a dictionary of ICU); particles are left out. */
function wordsWithin(typed: string): string[] {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(typed)]
  return segments.map(({ segment }) => segment).filter((word) => word.length > 1 && word !== typed)
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
function misspelt(typed: string, near: readonly NearWord[], vocabulary: Vocabulary): Expansion[] {
  const [nearest] = near
  const expansions = near
    .filter(({ edits, beginning }) => edits === nearest?.edits && beginning === nearest.beginning)
    .flatMap(({ word, edits, beginning }) => {
      const quality = (1 - (EDIT * edits) / typed.length) * (beginning ? BEGINNING : 1)
      if (beginning) return [{ word, quality }]
      return scale(beginnings(vocabulary.words[word] ?? '', vocabulary, true), quality)
    })
    .sort(byQuality)
  return merge([], expansions)
}

function scale(expansions: readonly Expansion[], factor: number): Expansion[] {
  return expansions.map(({ word, quality }) => ({ word, quality: quality * factor }))
}

/** All expansions, each word once, best first. */
function merge(expansions: readonly Expansion[], more: readonly Expansion[]): Expansion[] {
  const best = new Map<number, Expansion>()
  for (const expansion of [...expansions, ...more]) {
    if (expansion.quality > (best.get(expansion.word)?.quality ?? 0)) best.set(expansion.word, expansion)
  }
  return [...best.values()].sort(byQuality)
}

function byQuality(a: Expansion, b: Expansion): number {
  return b.quality - a.quality || a.word - b.word
}
