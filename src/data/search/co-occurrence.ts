import type { Library } from './library.ts'
import type { Matches } from './matches.ts'

/**
 * What other pages say about topics and guidelines, by word of the query. A topic is about a word when the headings of
 * many of its guidelines have it, whether it is listed as an alias or not; and `zalando pagination` finds the topic
 * because Zalando deals with it, and the guideline because it deals with the topic.
 */
export interface CoOccurrence {
  /** What it counts as a match, 0 for nothing. */
  value(word: number, page: number): number
  /** How far it counts as found, from 0 to 1. */
  certainty(word: number, page: number): number
  from(word: number, page: number): 'sections' | 'companies' | undefined
}

/** The most that a word counts that only headings below the page have, or only the name of a guideline. */
const FROM_HEADINGS = 5
const FROM_GUIDELINES = 4
const CERTAINTY = 0.5
/** What a word gains in certainty that the headings of at least half of a topic's guidelines have. */
const COMMON = 0.4

const NOTHING: CoOccurrence = { value: () => 0, certainty: () => 0, from: () => undefined }

/** Collects it from all entries. A page needs one word of its own, so for a single word there is nothing to collect. */
export function coOccurrence(library: Library, { best, idf }: Matches): CoOccurrence {
  if (idf.length < 2) return NOTHING
  const { entries, firstGuideline, firstReference: pages, texts, connections } = library
  /** Per word and topic the number of guidelines with such a heading; per word and guideline whether it has one. */
  const headings = new Float32Array(idf.length * pages)
  const named = new Uint8Array(idf.length * pages)
  for (let entry = 0; entry < entries.count; entry++) {
    const topic = entries.topic[entry] ?? 0
    const guideline = firstGuideline + (entries.guideline[entry] ?? 0)
    const start = entries.start[entry] ?? 0
    const end = entries.start[entry + 1] ?? 0
    for (let word = 0; word < idf.length; word++) {
      const row = word * texts.owners
      let at = start
      while (at < end && (best[row + pages + (entries.section[at] ?? 0)] ?? 0) === 0) at++
      if (at < end) headings[word * pages + topic] = (headings[word * pages + topic] ?? 0) + 1
      if (at < end || (best[row + topic] ?? 0) > 0) headings[word * pages + guideline] = 1
      if ((best[row + guideline] ?? 0) > 0) named[word * pages + topic] = 1
    }
  }
  /** The share of a topic's guidelines, where half of them are enough; for a guideline 1 or 0. */
  const share = (word: number, page: number) => {
    const count = headings[word * pages + page] ?? 0
    if (page >= firstGuideline) return count
    return Math.min(1, (2 * count) / Math.max(connections.guidelines[page] ?? 0, 1))
  }
  const most = (page: number) => (page < firstGuideline ? FROM_HEADINGS : FROM_GUIDELINES)
  const isNamed = (word: number, page: number) => named[word * pages + page] === 1
  return {
    value: (word, page) => Math.max(most(page) * share(word, page), isNamed(word, page) ? FROM_GUIDELINES : 0),
    certainty: (word, page) =>
      page < firstGuideline && !isNamed(word, page) ? CERTAINTY + COMMON * share(word, page) : CERTAINTY,
    from: (word, page) => {
      if (isNamed(word, page)) return 'companies'
      return share(word, page) > 0 ? 'sections' : undefined
    },
  }
}
