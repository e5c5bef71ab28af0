import { connect, type Connections } from './connections.ts'
import type { IndexedTopic, SearchIndex } from './index-format.ts'
import { createNearWords, type NearWords } from './near-words.ts'
import { partsOf, contentWords } from './query.ts'
import { openEntries, openSections, type Entries, type Sections } from './sections.ts'
import { eachInSlices, type Sliced } from './slices.ts'
import { openTexts, type Texts } from './texts.ts'
import { openTopics } from './topics.ts'
import { decodeWords } from './word-list.ts'

/**
 * An index opened for searching. Its documents are numbered in one row: topics, then guidelines, then references (a
 * section under one of its topics) in the order of the entries. Of equal results the one with the lower number comes
 * first.
 */
export interface Library {
  index: SearchIndex
  topics: readonly IndexedTopic[]
  sections: Sections
  entries: Entries
  connections: Connections
  texts: Texts
  near: NearWords
  /** The number of the first guideline, of the first reference, and one past the last document. */
  firstGuideline: number
  firstReference: number
  documents: number
  /** Per topic and guideline: the content words of its name or title, for comparing with a query. */
  names: readonly string[]
  /** Per topic and guideline: what it is worth before any query, about 1. */
  prior: Float32Array
  /** Per owner of texts: how many documents have its words. */
  documentFrequency: Int32Array
}

const KNOWN_TOPIC = 0.06
const LONG_TITLE = 0.01

/** Opens an index: decodes it and turns its texts round into postings. */
export function* openIndex(index: SearchIndex): Sliced<Library> {
  const words = decodeWords(index.words)
  yield
  const topics = yield* openTopics(index, words)
  yield
  const sections = yield* openSections(index, words)
  yield
  const entries = openEntries(index)
  yield
  const connections = connect(index, entries)
  yield
  const texts = yield* openTexts(index, topics, sections)
  yield
  const near = createNearWords(texts.vocabulary)
  yield
  const names: string[] = []
  const written = [...topics.map(({ name }) => name), ...index.guidelines.map(({ title }) => title)]
  yield* eachInSlices(written, (name) => names.push(keyOf(name)))
  yield
  const firstGuideline = index.topics.length
  const firstReference = firstGuideline + index.guidelines.length
  return {
    index,
    topics,
    sections,
    entries,
    connections,
    texts,
    near,
    firstGuideline,
    firstReference,
    documents: firstReference + entries.section.length,
    names,
    prior: priorsOf(index, connections),
    documentFrequency: documentFrequencyOf(entries, firstGuideline, firstReference, texts.owners),
  }
}

/** The content words of a text in a row, with a space between. */
export function keyOf(text: string): string {
  return contentWords(partsOf(text)).join(' ')
}

/** Topics that many guidelines deal with come before others, short titles before long ones, where all else is equal. */
function priorsOf(index: SearchIndex, connections: Connections): Float32Array {
  const most = Math.log(2 + index.guidelines.length)
  return Float32Array.from([
    ...index.topics.map((_, topic) => 1 + (KNOWN_TOPIC * Math.log(1 + (connections.guidelines[topic] ?? 0))) / most),
    ...index.guidelines.map(({ title }) => 1 - LONG_TITLE * Math.min(title.split(' ').length, 9)),
  ])
}

function documentFrequencyOf(
  entries: Entries,
  firstGuideline: number,
  firstReference: number,
  owners: number,
): Int32Array {
  const documentFrequency = new Int32Array(owners).fill(1, 0, firstReference)
  const add = (owner: number, count: number) => {
    documentFrequency[owner] = (documentFrequency[owner] ?? 0) + count
  }
  for (let entry = 0; entry < entries.count; entry++) {
    const count = (entries.start[entry + 1] ?? 0) - (entries.start[entry] ?? 0)
    add(entries.topic[entry] ?? 0, count)
    add(firstGuideline + (entries.guideline[entry] ?? 0), count)
  }
  for (const section of entries.section) add(firstReference + section, 1)
  return documentFrequency
}
