import { wordsIn } from './words.ts'

/** A piece of a text: a word that was searched for, or what stands between such words. */
export interface Piece {
  text: string
  isMatch: boolean
}

/**
 * Cuts a text into pieces for showing, at the words that were searched for. `words` are folded, as a result gives them
 * (`words` of a `SearchResult`). The pieces joined give the text again.
 */
export function highlight(text: string, words: readonly string[]): Piece[] {
  const wanted = new Set(words)
  const pieces: Piece[] = []
  let at = 0
  const found = wordsIn(text)
    .filter((word) => wanted.has(word.text))
    .sort((a, b) => a.start - b.start)
  for (const { start, end } of found) {
    // A compound may overlap with its parts.
    if (end <= at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false })
    pieces.push({ text: text.slice(Math.max(start, at), end), isMatch: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false })
  return pieces
}
