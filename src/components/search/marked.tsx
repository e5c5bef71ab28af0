import { highlight } from '../../data/search/highlight.ts'

/** A text with the words that were searched for marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return highlight(text, words).map(({ text: piece, isMatch }, at) =>
    // Pieces of a text have no identity but their place.
    isMatch ? <mark key={at}>{piece}</mark> : piece,
  )
}
