import type { Category, CompanyMark, GuidelineSummary } from '../model/catalogue.ts'
import type { Level } from '../model/reference.ts'
import type { Field } from './fields.ts'
import type { How } from './term-expansion.ts'

/** What a result is. A reference (readers see "section") is a section under one of its topics. */
export type Kind = 'topic' | 'guideline' | 'reference'

/** All kinds in the order of the documents. */
export const KINDS: readonly Kind[] = ['topic', 'guideline', 'reference']

/** Why a result was found: where a word of the query matched. */
export interface Match {
  /** The word as it was typed, folded. */
  typed: string
  how: How
  /** The word that it is read as here, e.g. `pagination` for `pagnation`. */
  read: string
  /**
   * Where it matched; of several places the one that counts most. `sections` stands for words that only the sections
   * of a topic or guideline have, `companies` for companies that deal with a topic; `phrase` for an alias of several
   * words, `introduction` for the topic's, `summary` for what a guideline says on it.
   */
  field: Field | 'sections' | 'companies' | 'phrase' | 'introduction' | 'summary'
  /** The text that has it, e.g. the alias `throttling`. Absent for `sections` and `companies`. */
  text?: string
  /** The company whose guideline says it, where a topic was found by a sentence. */
  company?: string
}

interface Result {
  /** `topic:<id>`, `guideline:<id>` or `reference:<guideline_id>/<topic_id>`. */
  id: string
  /** Path of the page with its anchor, below the site's base. */
  path: string
  /** What to show first: the topic's name, the guideline's title, the section's heading. */
  title: string
  /** For comparing results of one search; higher is better. */
  score: number
  /** One for each word of the query that was found. */
  matches: Match[]
  /** The folded words to highlight in the texts of this result, for `highlight`. */
  words: string[]
}

/** A topic that was found. */
export interface TopicResult extends Result {
  kind: 'topic'
  topic: { id: string; name: string }
  category: Pick<Category, 'id' | 'name'>
  description: string
  /** How many guidelines deal with it. */
  guidelines: number
}

/** A guideline that was found. */
export interface GuidelineResult extends Result, Pick<GuidelineSummary, 'date' | 'status'> {
  kind: 'guideline'
  guideline: { id: string; title: string }
  company: CompanyMark
  /** How many topics it deals with. */
  topics: number
  /** BCP 47 code of its title's language, where it is not English. */
  language?: string
}

/** A section that was found, under one of its topics. */
export interface ReferenceResult extends Result {
  kind: 'reference'
  topic: { id: string; name: string }
  category: Pick<Category, 'id' | 'name'>
  guideline: { id: string; title: string }
  company: CompanyMark
  level?: Level
  document?: string
  quote?: string
  /** BCP 47 code of the heading's language, where it is not English. */
  language?: string
}

/** Something that was found. */
export type SearchResult = TopicResult | GuidelineResult | ReferenceResult
