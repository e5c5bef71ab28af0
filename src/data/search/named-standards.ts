import type { Completion } from './complete.ts'
import { partsOf } from './query.ts'
import type { IndexedStandard } from './sentence-index.ts'
import { isContentWord } from './stop-words.ts'

const MOST = 2
/** So many words of its title name a standard (`problem details`). */
const LEAST_OF_TITLE = 2
const MOST_PARTS = 4

/**
 * The pages of standards that a query names: by the number (`rfc 9457`, `iso 8601 dates`, `openapi 3.1`), or by words of
 * the title and nothing else (`problem details`). At most two, those of which the query says the most.
 */
export function namedStandards(query: string, standards: readonly IndexedStandard[]): Completion[] {
  const words = partsOf(query)
  const found = standards.flatMap(([id, number, title]) => {
    const fit = fitOf(words, number, partsOf(title).filter(isContentWord))
    return fit === 0 ? [] : { id, label: title === number ? number : `${number}: ${title}`, fit }
  })
  return found
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ id, label }) => ({ query, field: 'standard', label, standard: id }))
}

/** How well words name a standard: above 1 by its number, up to 1 by its title, 0 not at all. */
function fitOf(words: readonly string[], number: string, title: readonly string[]): number {
  const share = title.filter((word) => words.includes(word)).length / Math.max(title.length, 1)
  const rest = besideRun(words, partsOf(number).join(''))?.filter(isContentWord)
  // A word such as OpenAPI is a subject, too: with others beside it, it is not the document that is meant.
  const isMeant = /\d/.test(number) || rest?.every((word) => /^[\d.]+$/.test(word) || title.includes(word))
  if (rest && isMeant) return 1 + share
  const told = words.filter(isContentWord)
  return told.length >= LEAST_OF_TITLE && told.every((word) => title.includes(word)) ? share : 0
}

/** The other words, where some in a row are `joined` when written as one; undefined where none are. */
function besideRun(words: readonly string[], joined: string): string[] | undefined {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_PARTS); to++)
      if (words.slice(from, to).join('') === joined) return words.toSpliced(from, to - from)
  }
  return undefined
}
