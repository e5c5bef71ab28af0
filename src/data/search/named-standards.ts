import type { Completion } from './complete.ts'
import type { IndexedStandard } from './sentence-index.ts'
import { isContentWord } from './stop-words.ts'
import { wordsIn } from './words.ts'

const MOST = 2
/** So many words of its title name a standard (`problem details`). */
const LEAST_OF_TITLE = 2
const MOST_PARTS = 4

/** A standard as queries are compared with it. */
interface Prepared {
  id: string
  label: string
  /** The words of its number as one: `rfc9457`. */
  joined: string
  isNumbered: boolean
  title: readonly string[]
}

/**
 * Prepares the pages of standards that queries name: by the number (`rfc 9457`, `iso 8601 dates`, `openapi 3.1`), or by
 * words of the title and nothing else (`problem details`). At most two, those of which the query says the most.
 */
export function namedStandards(standards: readonly IndexedStandard[]): (query: string) => Completion[] {
  const prepared = standards.map(([id, number, title]): Prepared => ({
    id,
    label: title === number ? number : `${number}: ${title}`,
    joined: partsIn(number).join(''),
    isNumbered: /\d/.test(number),
    title: partsIn(title).filter(isContentWord),
  }))
  return (query) => {
    const words = partsIn(query)
    const runs = runsOf(words)
    const found = prepared.flatMap((standard) => {
      const fit = fitOf(words, runs, standard)
      return fit === 0 ? [] : { standard, fit }
    })
    return found
      .sort((a, b) => b.fit - a.fit)
      .slice(0, MOST)
      .map(({ standard: { id, label } }) => ({ query, field: 'standard', label, standard: id }))
  }
}

function partsIn(text: string): string[] {
  return wordsIn(text).flatMap(({ text: word, parts }) => (parts === 1 ? word : []))
}

/** How well words name a standard: above 1 by its number, up to 1 by its title, 0 not at all. */
function fitOf(words: readonly string[], runs: Runs, { joined, isNumbered, title }: Prepared): number {
  const share = title.filter((word) => words.includes(word)).length / Math.max(title.length, 1)
  const [from, length] = runs.get(joined) ?? []
  const rest = from === undefined ? undefined : words.toSpliced(from, length ?? 0).filter(isContentWord)
  // A word such as OpenAPI is a subject, too: with others beside it, it is not the document that is meant.
  if (rest && (isNumbered || rest.every((word) => /^[\d.]+$/.test(word) || title.includes(word)))) return 1 + share
  const told = words.filter(isContentWord)
  return told.length >= LEAST_OF_TITLE && told.every((word) => title.includes(word)) ? share : 0
}

/** Words in a row, written as one: where they begin and how many they are. */
type Runs = ReadonlyMap<string, readonly [from: number, length: number]>

function runsOf(words: readonly string[]): Runs {
  const runs = new Map<string, readonly [number, number]>()
  for (const from of words.keys()) {
    for (let length = 1; length <= Math.min(words.length - from, MOST_PARTS); length++) {
      const joined = words.slice(from, from + length).join('')
      if (!runs.has(joined)) runs.set(joined, [from, length])
    }
  }
  return runs
}
