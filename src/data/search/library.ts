import { connect, type Connections } from './connections.ts'
import type { SearchIndex } from './index-format.ts'
import { createNearWords, type NearWords } from './near-words.ts'
import { partsOf, telling } from './query.ts'
import { openEntries, openSections, type Entries, type Sections } from './sections.ts'
import { eachInSlices, type Sliced } from './slices.ts'
import { openTexts, type Texts } from './texts.ts'

/**
 * An index opened for searching. Its documents are numbered in one row: topics, then guidelines, then references (a
 * section under one of its topics) in the order of the entries. Of equal results the one with the lower number comes
 * first.
 */
export interface Library {
  index: SearchIndex
  sections: Sections
  entries: Entries
  connections: Connections
  texts: Texts
  near: NearWords
  /** The number of the first guideline, of the first reference, and one past the last document. */
  firstGuideline: number
  firstReference: number
  documents: number
  /** Per topic and guideline: the telling words of its name or title, for comparing with a query. */
  names: readonly string[]
  /** Per topic and guideline: what it is worth before any query, about 1. */
  prior: Float32Array
  /** Per owner of texts: how many documents have its words. */
  spread: Int32Array
}

const KNOWN_TOPIC = 0.06
const LONG_TITLE = 0.01

/** Opens an index: decodes it and turns its texts round into postings. */
export function* openIndex(index: SearchIndex): Sliced<Library> {
  const sections = yield* openSections(index)
  yield
  const entries = openEntries(index)
  yield
  const connections = connect(index, entries)
  yield
  const texts = yield* openTexts(index, sections)
  yield
  const near = createNearWords(texts.vocabulary)
  yield
  const names: string[] = []
  const written = [...index.topics.map(({ name }) => name), ...index.guidelines.map(({ title }) => title)]
  yield* eachInSlices(written, (name) => names.push(keyOf(name)))
  yield
  const firstGuideline = index.topics.length
  const firstReference = firstGuideline + index.guidelines.length
  return {
    index,
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
    spread: spreadOf(entries, firstGuideline, firstReference, texts.owners),
  }
}

/** The telling words of a text in a row, with a space between. */
export function keyOf(text: string): string {
  return telling(partsOf(text)).join(' ')
}

/** Topics that many guidelines deal with come before others, short titles before long ones, where all else is equal. */
function priorsOf(index: SearchIndex, connections: Connections): Float32Array {
  const most = Math.log(2 + index.guidelines.length)
  return Float32Array.from([
    ...index.topics.map((_, topic) => 1 + (KNOWN_TOPIC * Math.log(1 + (connections.guidelines[topic] ?? 0))) / most),
    ...index.guidelines.map(({ title }) => 1 - LONG_TITLE * Math.min(title.split(' ').length, 9)),
  ])
}

function spreadOf(entries: Entries, firstGuideline: number, firstReference: number, owners: number): Int32Array {
  const spread = new Int32Array(owners).fill(1, 0, firstReference)
  const add = (owner: number, count: number) => {
    spread[owner] = (spread[owner] ?? 0) + count
  }
  for (let entry = 0; entry < entries.count; entry++) {
    const count = (entries.start[entry + 1] ?? 0) - (entries.start[entry] ?? 0)
    add(entries.topic[entry] ?? 0, count)
    add(firstGuideline + (entries.guideline[entry] ?? 0), count)
  }
  for (const section of entries.section) add(firstReference + section, 1)
  return spread
}
