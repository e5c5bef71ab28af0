import type { Option } from '../model/topic.ts'

/** A question that a topic asks, with who takes which option. */
export interface IndexedQuestion {
  /** Position of its topic in the search index. */
  topic: number
  question: string
  /** With the positions of the companies of those guidelines that take it, each once, in their order. */
  options: (Option & { companies: number[] })[]
}

/** A standard that has a page. */
export type IndexedStandard = [id: string, number: string, title: string]

/**
 * What the second tier of search reads beside the search index of the same build, as JSON. Published as
 * `data/sentences.json`, opened by `openSentences`. Texts are written as `numberWords` does.
 */
export interface SentenceIndex {
  /** The distinct words of all its texts without what `word-marks.ts` takes off, `encodeWords`. */
  words: string
  /** How many aliases of several words the search index leaves to this one, per topic, `encodeNumbers`. */
  phraseCounts: string
  /** Per topic, `encodeNumbers`: its introduction without marks and the names of its standards, and each of those aliases. */
  topics: string
  /**
   * Per entry, topic by topic and then in the order of the search index: what the guideline says, and the words that the
   * notes of its decisions have beside, which are never shown.
   */
  entries: string
  questions: IndexedQuestion[]
  standards: IndexedStandard[]
}
