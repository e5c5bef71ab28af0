import type { SearchIndex } from './index-format.ts'
import { decodeNumbers } from './number-code.ts'
import type { Sliced } from './slices.ts'
import { decodeWords } from './word-list.ts'

/** The sections of all guidelines, by number. */
export interface Sections {
  count: number
  /** The distinct words of the headings as they stand there. */
  words: readonly string[]
  /** The words of all headings one after the other, as positions in `words`. */
  text: Int32Array
  /** Where the words of section n begin in `text`; those of the next one begin where they end. */
  start: Int32Array
  /** Position in LEVELS + 1, or 0. */
  level: Uint8Array
  /** Position in the index's `documents` + 1, or 0. */
  document: Int32Array
  quotes: ReadonlyMap<number, string>
  /** BCP 47 codes, where they differ from the guideline's. */
  languages: ReadonlyMap<number, string>
}

/** The pairs of guideline and topic, in the order guideline, topic. */
export interface Entries {
  count: number
  guideline: Int32Array
  topic: Int32Array
  /** Where the sections of entry n begin in `section`; those of the next one begin where they end. */
  start: Int32Array
  /** References: for each, the number of its section. */
  section: Int32Array
}

/** Reads the sections of an index. */
export function* openSections(index: SearchIndex): Sliced<Sections> {
  const numbers = decodeNumbers(index.headings)
  yield
  const details = decodeNumbers(index.details)
  yield
  const count = details.length
  const text = new Int32Array(numbers.length - count)
  const start = new Int32Array(count + 1)
  let section = 0
  let end = 0
  for (const number of numbers) {
    if (number === 0) start[++section] = end
    else text[end++] = number - 1
  }
  yield
  const words = decodeWords(index.words)
  yield
  return {
    count,
    words,
    text,
    start,
    level: Uint8Array.from(details, (detail) => detail & 3),
    document: details.map((detail) => detail >> 2),
    quotes: new Map(index.quotes),
    languages: new Map(index.languages),
  }
}

/** The heading of a section. */
export function headingOf(sections: Sections, section: number): string {
  const words = sections.text.subarray(sections.start[section], sections.start[section + 1])
  return Array.from(words, (word) => sections.words[word]).join(' ')
}

/** Reads which sections each guideline has under which topics. */
export function openEntries(index: SearchIndex): Entries {
  const numbers = decodeNumbers(index.entries)
  const guideline: number[] = []
  const topic: number[] = []
  const start = [0]
  const section: number[] = []
  let at = 0
  let first = 0
  const next = () => numbers[at++] ?? 0
  for (let number = 0; number < index.guidelines.length; number++) {
    let fresh = first
    let lastTopic = 0
    for (let entries = next(); entries > 0; entries--) {
      lastTopic += next()
      guideline.push(number)
      topic.push(lastTopic)
      for (let sections = next(); sections > 0; sections--) {
        const known = next()
        section.push(known === 0 ? fresh++ : first + known - 1)
      }
      start.push(section.length)
    }
    first = fresh
  }
  return {
    count: topic.length,
    guideline: Int32Array.from(guideline),
    topic: Int32Array.from(topic),
    start: Int32Array.from(start),
    section: Int32Array.from(section),
  }
}
