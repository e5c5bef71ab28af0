import type { Library } from './library.ts'
import { decodeNumbers } from './number-code.ts'
import { askedQuestion } from './asked-question.ts'
import { findEvidence } from './evidence.ts'
import { createLikeness, type ShortText } from './likeness.ts'
import { createMeanings, nearestTopics, relateTerms } from './relatedness.ts'
import { namedStandards } from './named-standards.ts'
import type { SentenceIndex } from './sentence-index.ts'
import type { Sentences } from './sentences.ts'
import { eachInSlices, type Sliced } from './slices.ts'
import { stemOf } from './stem.ts'
import { SYNONYM_STEMS } from './synonyms.ts'
import { isContentWord } from './stop-words.ts'
import { collectTerms, type TermCollector } from './term-weights.ts'
import { toldBy } from './told.ts'
import { versus } from './versus.ts'
import { decodeWords } from './word-list.ts'
import { readWords, textReader } from './word-marks.ts'
import { wordsIn } from './words.ts'

/** What a word counts by where it stands. What guidelines write counts less the more of them deal with a topic. */
const WEIGHTS = { name: 6, alias: 3, description: 3, introduction: 1, option: 2, heading: 3, summary: 3, note: 4 }
/** What the words of a name, and an alias that is one word, count beside. */
const NAMED = 1
/** The texts of a topic take about a tenth of a millisecond. */
const TOPICS_AT_ONCE = 8

/** Opens the index of the second tier, beside the library of the same build. */
export function* openSentences(index: SentenceIndex, library: Library): Sliced<Sentences> {
  const known = decodeWords(index.words)
  yield
  const { words, numbers: entryNumbers } = yield* readWords(decodeNumbers(index.entries), known)
  const topicTexts = yield* readWords(decodeNumbers(index.topics), known)
  const terms = collectTerms(library.topics.length)
  const seen = new Set<string>()
  const termsOf = reader(terms, seen)
  const termsOfWords: number[][] = []
  yield* eachInSlices(words, (word) => termsOfWords.push(termsOf(word)))
  const phrases = openPhrases(textReader(topicTexts), decodeNumbers(index.phraseCounts))
  yield
  const texts = yield* readTopics(library, phrases, terms, termsOf)
  for (const { topic, options } of index.questions) {
    for (const { label } of options) for (const term of termsOf(label)) terms.add(term, topic, WEIGHTS.option)
  }
  yield
  yield* readHeadings(library, terms, termsOf)
  const starts = summaryStarts(entryNumbers, library)
  yield
  const filed = yield* readEntries(library, { numbers: entryNumbers, starts }, termsOfWords, terms)
  yield
  const weights = yield* terms.close()
  yield
  const numbersOf = (entry: number) => [...entryNumbers.subarray(starts[entry], entryNumbers.indexOf(0, starts[entry]))]
  const summaryOf = (entry: number) =>
    numbersOf(entry)
      .map((number) => words[number - 1])
      .join(' ')
  const termsOfSummary = (entry: number) => numbersOf(entry).flatMap((number) => termsOfWords[number - 1] ?? [])
  const postings = invert(filed, weights.idf.length)
  const meanings = createMeanings(library, weights)
  const likeness = yield* createLikeness(texts, weights, library.topics.length)
  const { evidence, wordsOf } = findEvidence({
    library,
    meanings,
    weights,
    phrases,
    summaryOf,
    termsOfSummary,
    postings,
    termsOf,
  })
  const relate = relateTerms(library, weights, meanings, likeness, postings)
  const standards = namedStandards(index.standards)
  const names = new Set(library.names.slice(0, library.firstGuideline))
  return {
    // Who types the name of a topic has found it: what is related to it would only push the sections down.
    match: (words, unknown) =>
      names.has(words.map(({ typed }) => typed).join(' ')) ? undefined : relate(words, unknown),
    words: {
      has: (word) => seen.has(word) || SYNONYM_STEMS.has(stemOf(word)),
      hasForm: (word) => weights.numberOf(stemOf(word)) !== undefined,
    },
    evidence,
    ask: (asking) => askedQuestion(index.questions, asking, wordsOf, library),
    complete: (query, findTopic) => [...standards(query), ...versus(query, library, findTopic)],
    told: toldBy,
    nearest: nearestTopics,
  }
}

type Reader = (text: string) => number[]

/** Gives the terms of texts, remembers them chunk by chunk, and notes the words. */
function reader(terms: TermCollector, seen: Set<string>): Reader {
  const known = new Map<string, number[]>()
  const read = (chunk: string): number[] => {
    const remembered = known.get(chunk)
    if (remembered) return remembered
    const words = wordsIn(chunk).filter(({ text, parts }) => parts === 1 && text.length > 1 && isContentWord(text))
    const found = words.map(({ text }) => {
      seen.add(text)
      return terms.number(stemOf(text))
    })
    known.set(chunk, found)
    return found
  }
  return (text) => text.split(' ').flatMap(read)
}

/** What the index of sentences has of a topic. */
export interface TopicSentences {
  introduction: string
  phrases: string[]
}

function openPhrases(text: () => string, counts: Int32Array): TopicSentences[] {
  return Array.from(counts, (length) => ({ introduction: text(), phrases: Array.from({ length }, text) }))
}

function* readTopics(
  { topics }: Library,
  sentences: readonly TopicSentences[],
  terms: TermCollector,
  termsOf: Reader,
): Sliced<ShortText[]> {
  const texts: ShortText[] = []
  for (const [number, { name, aliases, description }] of topics.entries()) {
    if (number % TOPICS_AT_ONCE === 0) yield
    const { introduction = '', phrases = [] } = sentences[number] ?? {}
    const add = (text: string, weight: number) => termsOf(text).forEach((term) => terms.add(term, number, weight))
    const ofName = new Set(termsOf(name))
    for (const term of ofName) terms.name(term, number, NAMED / Math.sqrt(ofName.size))
    texts.push({ topic: number, terms: [...ofName] })
    add(name, WEIGHTS.name)
    add(description, WEIGHTS.description)
    add(introduction, WEIGHTS.introduction)
    const single = new Set<number>()
    for (const alias of [...aliases, ...phrases]) {
      const ofAlias = termsOf(alias)
      if (ofAlias.length === 1) single.add(ofAlias[0] ?? 0)
      add(alias, WEIGHTS.alias)
      texts.push({ topic: number, terms: ofAlias })
    }
    for (const term of single) terms.name(term, number, NAMED)
  }
  return texts
}

/** What the texts of one guideline count for a topic that `guidelines` deal with. */
function shareOf(guidelines: number): number {
  return 1 / Math.sqrt(Math.max(guidelines, 1))
}

function* readHeadings(library: Library, terms: TermCollector, termsOf: Reader): Sliced<void> {
  const { sections, entries, connections } = library
  const ofWords: number[][] = []
  yield* eachInSlices(sections.words, (word) => ofWords.push(termsOf(word)))
  yield* eachInSlices(Array(entries.count).keys(), (entry) => {
    const topic = entries.topic[entry] ?? 0
    const from = entries.start[entry] ?? 0
    const to = entries.start[entry + 1] ?? 0
    const weight = (WEIGHTS.heading * shareOf(connections.guidelines[topic] ?? 0)) / Math.sqrt(to - from)
    for (let at = from; at < to; at++) {
      const section = entries.section[at] ?? 0
      for (let word = sections.start[section] ?? 0; word < (sections.start[section + 1] ?? 0); word++) {
        for (const term of ofWords[sections.text[word] ?? 0] ?? []) terms.add(term, topic, weight)
      }
    }
  })
}

/** Where the summary of each entry begins among the numbers, which have them topic by topic, each followed by the notes. */
function summaryStarts(numbers: Int32Array, { entries, topics }: Library): Int32Array {
  const all = { terms: entries.topic, entries: Int32Array.from(entries.topic.keys()) }
  const order = invert(all, topics.length).entries
  const starts = new Int32Array(entries.count)
  let text = 0
  for (let at = 0; at < numbers.length; at++) {
    if (numbers[at] !== 0) continue
    text++
    if (text % 2 === 0 && text < 2 * entries.count) starts[order[text / 2] ?? 0] = at + 1
  }
  return starts
}

/** Which terms stand in what is said in which entries, in the order of entries. */
interface Filed<List extends ArrayLike<number> = number[]> {
  terms: List
  entries: List
}

function* readEntries(
  library: Library,
  { numbers, starts }: { numbers: Int32Array; starts: Int32Array },
  termsOfWords: readonly number[][],
  terms: TermCollector,
): Sliced<Filed> {
  const { entries, connections } = library
  const filed: Filed = { terms: [], entries: [] }
  yield* eachInSlices(Array(entries.count).keys(), (entry) => {
    const topic = entries.topic[entry] ?? 0
    const share = shareOf(connections.guidelines[topic] ?? 0)
    const found = new Set<number>()
    let at = starts[entry] ?? 0
    for (const weight of [WEIGHTS.summary * share, WEIGHTS.note * share]) {
      for (; at < numbers.length && numbers[at] !== 0; at++) {
        for (const term of termsOfWords[(numbers[at] ?? 1) - 1] ?? []) {
          terms.add(term, topic, weight)
          found.add(term)
        }
      }
      at++
    }
    for (const term of found) {
      filed.terms.push(term)
      filed.entries.push(entry)
    }
  })
  return filed
}

/** Postings from terms to entries: counting sort. */
export interface EntryPostings {
  start: Int32Array
  entries: Int32Array
}

function invert(filed: Filed<ArrayLike<number>>, terms: number): EntryPostings {
  const start = new Int32Array(terms + 1)
  for (let at = 0; at < filed.terms.length; at++) {
    const term = filed.terms[at] ?? 0
    start[term + 1] = (start[term + 1] ?? 0) + 1
  }
  for (let term = 0; term < terms; term++) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0)
  const entries = new Int32Array(filed.entries.length)
  const next = start.slice()
  for (let at = 0; at < filed.entries.length; at++) {
    const term = filed.terms[at] ?? 0
    const place = next[term] ?? 0
    entries[place] = filed.entries[at] ?? 0
    next[term] = place + 1
  }
  return { start, entries }
}
