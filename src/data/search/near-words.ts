import Fuse from 'fuse.js/basic'
import { editDistance, editsAllowed } from './edit-distance.ts'
import { lettersOf, type Vocabulary } from './vocabulary.ts'

/** A known word that a typed one may mean. */
export interface NearWord {
  /** Its number in the vocabulary. */
  word: number
  edits: number
  /** True when the typed word is near the word's beginning only. */
  beginning: boolean
}

/** Finds the known words near a typed one, nearest first; `more` edits further than `editsAllowed` has it. */
export type NearWords = (typed: string, more?: number) => readonly NearWord[]

/** Fuse's bitap works on 32 bits. */
const LONGEST = 32
/** How many edits a word may be away that starts with another letter. */
const MOST_ELSEWHERE = 1
/** What so many words are near to is kept: whoever types the end of a query has its other words looked up each time. */
const KEPT = 32
/** A short beginning is near too many words. */
const SHORTEST_BEGINNING = 5

/**
 * Prepares the fuzzy matching over a vocabulary. Three filters, each finer and dearer than the one before, and none
 * loses a word that the last would keep: the letters and lengths of all words (a few machine words each), Fuse over
 * those that are left, and the edit distance, because Fuse counts two edits for two swapped letters.
 */
export function createNearWords(vocabulary: Vocabulary): NearWords {
  const kept = new Map<string, readonly NearWord[]>()
  return (typed, more = 0) => {
    const key = typed + more
    const found = kept.get(key) ?? nearWords(vocabulary, typed, more)
    if (kept.size > KEPT) kept.clear()
    kept.set(key, found)
    return found
  }
}

function nearWords(vocabulary: Vocabulary, typed: string, more: number): NearWord[] {
  const allowed = /\d/.test(typed) || typed.length > LONGEST ? 0 : editsAllowed(typed.length)
  if (allowed === 0) return []
  const most = allowed + more
  const fuse = new Fuse(candidatesFor(vocabulary, typed, most), {
    keys: ['text'],
    threshold: Math.min((2 * most) / typed.length, 0.99),
    ignoreLocation: true,
    isCaseSensitive: true,
    ignoreFieldNorm: true,
    shouldSort: false,
  })
  return fuse
    .search(typed)
    .flatMap(({ item }) => judge(typed, item, most) ?? [])
    .sort((a, b) => a.edits - b.edits || Number(a.beginning) - Number(b.beginning) || a.word - b.word)
}

interface Candidate {
  text: string
  number: number
}

/** The words that share enough letters with the typed one: each edit brings in and takes away one letter at most. */
function candidatesFor({ words, letters }: Vocabulary, typed: string, most: number): Candidate[] {
  const typedLetters = lettersOf(typed)
  const candidates: Candidate[] = []
  for (let number = 0; number < words.length; number++) {
    const missing = bits(typedLetters & ~(letters[number] ?? 0))
    if (missing > most) continue
    const text = words[number] ?? ''
    const edits = text.charCodeAt(0) === typed.charCodeAt(0) ? most : MOST_ELSEWHERE
    if (missing > edits || text.length < typed.length - edits) continue
    if (text.length > typed.length + edits && !canBeBeginning(typed, text)) continue
    if (bits(lettersOf(text, typed.length - edits) & ~typedLetters) <= edits) candidates.push({ text, number })
  }
  return candidates
}

function judge(typed: string, { text, number }: Candidate, most: number): NearWord | undefined {
  const { whole, beginning } = editDistance(typed, text)
  if (whole <= (text[0] === typed[0] ? most : MOST_ELSEWHERE)) return { word: number, edits: whole, beginning: false }
  return beginning <= most && canBeBeginning(typed, text)
    ? { word: number, edits: beginning, beginning: true }
    : undefined
}

function canBeBeginning(typed: string, text: string): boolean {
  return typed.length >= SHORTEST_BEGINNING && text.charCodeAt(0) === typed.charCodeAt(0)
}

/** How many bits are set. */
function bits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  return count
}
