import { BREAK, wordsOf } from './words.ts'

/** As many equal words in a row are no chance. */
const LEAST_WORDS = 8

/** A sentence of ours, or several. */
export interface Ours {
  /** Where it stands, as the report shows it. */
  place: string
  text: string
}

/** Words that stand in a source just as they stand in a text of ours. */
export interface Run {
  place: string
  words: string
}

/**
 * Gives the function that finds our wording in a source's text: runs of eight or more equal words outside code, names
 * and quotes. All runs of ours are kept, of a source none, so that any number of sources can be gone through.
 */
export function wordingOf(ours: readonly Ours[]): (source: string) => Run[] {
  const texts = ours.map(({ place, text }) => ({
    place,
    words: wordsOf(text, { withoutQuotes: true }).map(({ word }) => word),
  }))
  const starts = new Map<string, { text: number; at: number }[]>()
  for (const [text, { words }] of texts.entries()) {
    for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
      const key = keyAt(words, at)
      if (key !== undefined) starts.set(key, [...(starts.get(key) ?? []), { text, at }])
    }
  }
  return (source) => {
    const theirs = wordsOf(source, { withoutQuotes: false }).map(({ word }) => word)
    const found = new Map<string, { run: Run; end: number }>()
    for (let from = 0; from + LEAST_WORDS <= theirs.length; from++) {
      const key = keyAt(theirs, from)
      for (const { text, at } of (key !== undefined && starts.get(key)) || []) {
        const { place = '', words = [] } = texts[text] ?? {}
        // A run that began earlier holds this one.
        if (words[at - 1] === theirs[from - 1] && words[at - 1] !== BREAK && at > 0 && from > 0) continue
        let length = LEAST_WORDS
        while (words[at + length] === theirs[from + length] && isWord(words[at + length])) length += 1
        const run = { place, words: words.slice(at, at + length).join(' ') }
        found.set(`${text} ${at}`, { run, end: at + length })
      }
    }
    return [...found.values()].map(({ run }) => run)
  }
}

function isWord(word: string | undefined): boolean {
  return word !== undefined && word !== BREAK
}

function keyAt(words: readonly string[], at: number): string | undefined {
  const run = words.slice(at, at + LEAST_WORDS)
  return run.includes(BREAK) ? undefined : run.join(' ')
}
