import { fold } from '../model/fold.ts'

/** A word as it stands in a text. */
export interface Word {
  /** The folded form, e.g. `zurich`. */
  text: string
  /** Where it stands in the text: from `start` up to and without `end`, in UTF-16 code units. */
  start: number
  end: number
  /** How many parts it has: 1, or more for a compound as one word (`ratelimit` for `rate-limit`). */
  parts: number
}

const CHUNK = /\S+/gu
/** A number with points (`2.0`), or a run of letters and digits. */
const PIECE = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu
/** Between a small letter and a capital (`pageToken`), and between letters and digits (`RFC9457`). */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u
/** Most words: nothing to cut, nothing to fold. */
const PLAIN = /^[A-Z]*[a-z]*$/
const LONGEST_COMPOUND = 32
const MOST_PARTS = 4

/**
 * Cuts a text into words. Hyphen, slash, underscore, capitals inside a word and the like join a compound: its parts
 * are given, and then the compound as one word, so that `rate-limit`, `rate limit` and `ratelimit` find each other.
 * A seam counts only where all parts have two characters or start with a digit: `v1`, `gRPC` and `OAuth` stay whole.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const chunk of text.matchAll(CHUNK)) addChunk(words, chunk[0], chunk.index)
  return words
}

function addChunk(words: Word[], chunk: string, offset: number): void {
  if (PLAIN.test(chunk)) {
    words.push({ text: chunk.toLowerCase(), start: offset, end: offset + chunk.length, parts: 1 })
    return
  }
  const first = words.length
  let pieces = 0
  for (const piece of chunk.matchAll(PIECE)) {
    addPiece(words, piece[0], offset + piece.index)
    pieces++
  }
  if (pieces > 1) addCompound(words, first)
}

function addPiece(words: Word[], piece: string, start: number): void {
  const first = words.length
  const seams = piece.split(SEAM)
  const parts = seams.every((part) => part.length > 1 || /^\p{N}/u.test(part)) ? seams : [piece]
  let at = start
  for (const part of parts) {
    const text = foldWord(part)
    if (text) words.push({ text, start: at, end: at + part.length, parts: 1 })
    at += part.length
  }
  if (parts.length > 1) addCompound(words, first)
}

/** Adds the compound of the parts that stand at the end of `words`, from index `first`. */
function addCompound(words: Word[], first: number): void {
  const parts = words.slice(first).filter((word) => word.parts === 1)
  const start = parts[0]?.start
  const end = parts.at(-1)?.end
  const text = parts.map((part) => part.text).join('')
  if (start === undefined || end === undefined || parts.length < 2) return
  if (parts.length <= MOST_PARTS && text.length <= LONGEST_COMPOUND)
    words.push({ text, start, end, parts: parts.length })
}

/** Folding may bring in spaces and signs (`½` becomes `1⁄2`), which no word holds. */
function foldWord(part: string): string {
  const text = fold(part)
  return /^[a-z0-9]+$/.test(text) ? text : text.replace(/[^\p{L}\p{M}\p{N}.]/gu, '')
}
