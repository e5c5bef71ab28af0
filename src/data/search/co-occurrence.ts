import type { Library } from './library.ts'
import { lowest, type Matches } from './matches.ts'

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
export function coOccurrence(library: Library, { has, idf }: Matches): CoOccurrence {
  if (idf.length < 2) return NOTHING
  const { entries, firstGuideline, firstReference: pages, connections } = library
  /** Per word and topic: the number of guidelines with such a heading. */
  const headings = new Float32Array(idf.length * firstGuideline)
  /** Per guideline the words, as bits, that stand in its headings and topics; per topic those that name a guideline. */
  const elsewhere = new Int32Array(pages)
  for (let entry = 0; entry < entries.count; entry++) {
    const topic = entries.topic[entry] ?? 0
    const guideline = firstGuideline + (entries.guideline[entry] ?? 0)
    let said = 0
    for (let at = entries.start[entry] ?? 0; at < (entries.start[entry + 1] ?? 0); at++)
      said |= has[pages + (entries.section[at] ?? 0)] ?? 0
    for (let rest = said; rest !== 0; rest &= rest - 1) {
      const place = lowest(rest) * firstGuideline + topic
      headings[place] = (headings[place] ?? 0) + 1
    }
    elsewhere[guideline] = (elsewhere[guideline] ?? 0) | said | (has[topic] ?? 0)
    elsewhere[topic] = (elsewhere[topic] ?? 0) | (has[guideline] ?? 0)
  }
  /** The share of a topic's guidelines, where half of them are enough. */
  const share = (word: number, page: number) =>
    page < firstGuideline
      ? Math.min(
          1,
          (2 * (headings[word * firstGuideline + page] ?? 0)) / Math.max(connections.guidelines[page] ?? 0, 1),
        )
      : 0
  const isElsewhere = (word: number, page: number) => (((elsewhere[page] ?? 0) >>> word) & 1) === 1
  return {
    value: (word, page) => Math.max(FROM_HEADINGS * share(word, page), isElsewhere(word, page) ? FROM_GUIDELINES : 0),
    certainty: (word, page) => CERTAINTY + (isElsewhere(word, page) ? 0 : COMMON * share(word, page)),
    from: (word, page) => {
      if (isElsewhere(word, page)) return page < firstGuideline ? 'companies' : 'sections'
      return share(word, page) > 0 ? 'sections' : undefined
    },
  }
}
