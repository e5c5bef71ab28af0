import type { SearchIndex } from './index-format.ts'
import { decodeNumbers } from './number-code.ts'
import type { Sliced } from './slices.ts'
import { readWords } from './word-marks.ts'

/** The sections of all guidelines, by number. */
export interface Sections {
  count: number
  /** The distinct words of topics and headings, and headings' words as they stand there. */
  words: readonly string[]
  /** The words of all headings one after the other, as positions in `words`. */
  text: Int32Array
  /** Where the words of section n begin in `text`; those of the next one begin where they end. */
  start: Int32Array
  /** Position in LEVELS + 1, or 0. */
  level: Uint8Array
  /** Position in the index's `documents` + 1, or 0. */
  document: Int32Array
  /** The sections that a linter of the publisher checks. */
  ruled: ReadonlySet<number>
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

/** Reads the sections of an index, whose words are these. */
export function* openSections(index: SearchIndex, known: readonly string[]): Sliced<Sections> {
  const { words, numbers } = yield* readWords(decodeNumbers(index.headings), known)
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
  return {
    count,
    words,
    text,
    start,
    level: Uint8Array.from(details, (detail) => detail & 3),
    document: details.map((detail) => detail >> 2),
    ruled: new Set(summed(decodeNumbers(index.ruled))),
    quotes: new Map(index.quotes),
    languages: new Map(index.languages),
  }
}

function summed(distances: Int32Array): Int32Array {
  let sum = 0
  return distances.map((distance) => (sum += distance))
}

/** The heading of a section. */
export function headingOf(sections: Sections, section: number): string {
  const words = sections.text.subarray(sections.start[section], sections.start[section + 1])
  return Array.from(words, (word) => sections.words[word]).join(' ')
}

/** Reads which sections each guideline has under which topics. */
export function openEntries(index: SearchIndex): Entries {
  const topics = decodeNumbers(index.entries.topics)
  const counts = decodeNumbers(index.entries.counts)
  const numbers = decodeNumbers(index.entries.sections)
  const count = counts.length
  const guideline = new Int32Array(count)
  const topic = new Int32Array(count)
  const start = new Int32Array(count + 1)
  const section = new Int32Array(numbers.length)
  let entry = 0
  let fresh = 0
  let reference = 0
  let at = 0
  for (let number = 0; number < index.guidelines.length; number++) {
    let lastTopic = 0
    for (let left = topics[at++] ?? 0; left > 0; left--) {
      lastTopic += topics[at++] ?? 0
      guideline[entry] = number
      topic[entry] = lastTopic
      const end = reference + (counts[entry] ?? 0)
      for (; reference < end; reference++) {
        const back = numbers[reference] ?? 0
        section[reference] = back === 0 ? fresh++ : fresh - back
      }
      start[++entry] = end
    }
  }
  return { count, guideline, topic, start, section }
}
