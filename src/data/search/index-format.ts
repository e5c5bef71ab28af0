import type { Category, CompanyMark, GuidelineSummary } from '../model/catalogue.ts'

/** A topic in the index. */
export interface IndexedTopic {
  id: string
  name: string
  description: string
  /** Position in the index's `categories`. */
  category: number
  aliases: string[]
}

/** A guideline in the index. */
export interface IndexedGuideline extends Pick<
  GuidelineSummary,
  'id' | 'title' | 'type' | 'date' | 'status' | 'sector'
> {
  /** Position in the index's `companies`. */
  company: number
  /** Kinds of API, country and languages: searched with little weight, never shown. */
  more: string[]
  /** BCP 47 code of the language of its headings, where it is not English. */
  language?: string
}

/** Entries in the order guideline, topic. Each column is written by `encodeNumbers`. */
export interface EntryColumns {
  /** Per guideline: how many topics; then per topic its distance from the topic before. */
  topics: string
  /** Per entry: how many sections. */
  counts: string
  /** Per section of an entry: 0 for the guideline's next new section, n for the n-th last that was new. */
  sections: string
}

/**
 * What search runs on, as JSON. Built from the catalogue, published as `data/search.json`, opened by `openIndex`.
 *
 * Headings are most of the text, so they are kept as sequences of word numbers: these are the text to show and, turned
 * round when the index is opened, the postings from words to sections. That took half the bytes of texts and postings
 * side by side. The texts of topics have the same words and share them. External addresses are not in it: a result opens our own page.
 */
export interface SearchIndex {
  categories: Pick<Category, 'id' | 'name'>[]
  companies: CompanyMark[]
  topics: Pick<IndexedTopic, 'id' | 'category'>[]
  /** How many aliases each topic has, `encodeNumbers`. */
  aliasCounts: string
  /** The texts of all topics as `numberWords` codes them, `encodeNumbers`. Per topic: name, description, each alias. */
  topicTexts: string
  guidelines: IndexedGuideline[]
  /** The distinct words of topics and headings without what `word-marks.ts` takes off, `encodeWords`. */
  words: string
  /** The headings of all sections as `numberWords` codes them, `encodeNumbers`. */
  headings: string
  /** Which sections each guideline has under which topics. Three columns, as like numbers pack better together. */
  entries: EntryColumns
  /** Per section, `encodeNumbers`: its level (0 none, 1 may, 2 should, 3 must) + 4 × its document (0 none, n + 1). */
  details: string
  /** The sections that a linter of the publisher checks, each as its distance from the one before; `encodeNumbers`. */
  ruled: string
  /** The names of documents that guidelines of several documents have. */
  documents: string[]
  /** Quotes by section. */
  quotes: [section: number, quote: string][]
  /** Languages of sections, where they differ from their guideline's. */
  languages: [section: number, language: string][]
}
