import type { SearchIndex } from './index-format.ts'
import { createNearWords } from './near-words.ts'
import type { NearWords } from './near-words.ts'
import { openEntries, openSections } from './sections.ts'
import type { Entries, Sections } from './sections.ts'
import { openTexts } from './texts.ts'
import type { Texts } from './texts.ts'

/**
 * An index opened for searching. Its documents are numbered in one row: topics, then guidelines, then references (a
 * section under one of its topics) in the order of the entries. Of equal results the one with the lower number is first.
 */
export interface Library {
  index: SearchIndex
  sections: Sections
  entries: Entries
  texts: Texts
  near: NearWords
  /** The number of the first guideline, of the first reference, and one past the last document. */
  firstGuideline: number
  firstReference: number
  documents: number
}

/** Opens an index: decodes it and turns its texts round into postings. */
export function openIndex(index: SearchIndex): Library {
  const sections = openSections(index)
  const entries = openEntries(index)
  const texts = openTexts(index, sections)
  const firstGuideline = index.topics.length
  const firstReference = firstGuideline + index.guidelines.length
  return {
    index,
    sections,
    entries,
    texts,
    near: createNearWords(texts.vocabulary),
    firstGuideline,
    firstReference,
    documents: firstReference + entries.section.length,
  }
}
