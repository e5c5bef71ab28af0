import type { AskedQuestion, Asking } from './asked-question.ts'
import type { Completion } from './complete.ts'
import type { Matches } from './matches.ts'
import type { Ranking } from './rank.ts'
import type { ExpandedTerm, WordsBeyond } from './term-expansion.ts'
import type { FindTopic } from './versus.ts'

/** How near each topic is to a query, by all that is written about it. */
export interface Relatedness {
  /** Per topic, 0 for nothing in common. */
  topics: Float32Array
  /** What the words of the query could give where each of them is only named here and there. Never 0. */
  attainable: number
  /** The most of `topics`, in shares of `attainable`: above 1 where a topic is what the query is about. */
  support: number
}

/** What the sentences have of a query. */
export interface SentenceMatches extends Relatedness {
  /** Per entry: the positions, as bits, of the words that what the guideline says on the topic has. */
  entries: Int32Array
  /** Adds to a ranking how near the topics are to the query. */
  addTo(ranking: Ranking, matches: Matches): void
}

/** The second tier of search, opened: what is said in sentences, and which words go with which topics. */
export interface Sentences {
  /** The folded words of topics, headings and sentences. */
  words: WordsBeyond
  /** Those of a query's words that tell what it is about, and others that its form does. */
  told(words: readonly string[], query: string): readonly string[]
  /**
   * What it has of the known words of a query, beside which there are `unknown` others; undefined where they are the name of
   * a topic.
   */
  match(words: readonly ExpandedTerm[], unknown: number): SentenceMatches | undefined
  /** The text about a topic, or about it in one entry, that has most of the words; undefined where none has any. */
  evidence(words: readonly ExpandedTerm[], about: { topic: number } | { entry: number }): Evidence | undefined
  /** The question of a topic that a query asks. */
  ask(asking: Asking): AskedQuestion | undefined
  /** The pages of standards that a query names, and the comparison that it asks for; `findTopic` finds what that is on. */
  complete(query: string, findTopic: FindTopic): Completion[]
  /** The topics that are most related to a query, nearest first, at most `most`. */
  nearest(related: SentenceMatches, most: number): number[]
}

/** A text that has words of a query. */
export interface Evidence {
  /** An alias of several words, the topic's introduction, or what a guideline says on it. */
  field: 'phrase' | 'introduction' | 'summary'
  text: string
  /** The entry whose guideline says it. */
  entry?: number
  /** By position in the query, the folded word of the text. */
  read: ReadonlyMap<number, string>
}
