import { FIELDS, FIELD_WEIGHTS, type Field } from './fields.ts'
import type { IndexedTopic, SearchIndex } from './index-format.ts'
import type { Sections } from './sections.ts'
import { eachInSlices, type Sliced } from './slices.ts'
import { isContentWord } from './stop-words.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { wordsIn, type Word } from './words.ts'

/**
 * Every text that is searched (a name, an alias, a heading …) with a number, and the postings from words to texts.
 * A text belongs to an owner: topics are the owners 0 …, then come the guidelines, then the sections.
 */
export interface Texts {
  vocabulary: Vocabulary
  /** The words of a piece of a text (what stands between spaces), cut once for all of its places. */
  wordsOf(piece: string): readonly Pick<Word, 'text'>[]
  count: number
  owners: number
  owner: Int32Array
  /** What a match in the text is worth: its field's weight, less in a long text. */
  weight: Float32Array
  /** Position in FIELDS. */
  field: Uint8Array
  /** The number of its content words, at least 1. */
  length: Uint8Array
  /** Where the texts that have word n begin in `postings`; those of the next one begin where they end. */
  start: Int32Array
  postings: Int32Array
  /** Per posting: how many parts of the text the word is, more than 1 for a compound. */
  parts: Uint8Array
}

/** What is read from a text, or a piece of it. */
interface Read {
  /** Its distinct words, compounds included. */
  words: readonly Pick<Word, 'text' | 'parts'>[]
  /** The number of its content words. */
  length: number
}

interface Text extends Read {
  owner: number
  field: Field
}

const LONG_TEXT = 0.05

/** Which words stand in which texts, in the order of the texts. */
interface Filed {
  words: number[]
  texts: number[]
  parts: number[]
}

/** Lists the texts of an index and turns them round into postings. */
export function* openTexts(index: SearchIndex, topics: readonly IndexedTopic[], sections: Sections): Sliced<Texts> {
  const { readPiece, read } = createReader()
  const { short, headingWords, vocabulary } = yield* readTexts(index, topics, sections, read)
  const firstSection = index.topics.length + index.guidelines.length
  const texts = allocate(short.length + sections.count, firstSection + sections.count)
  const filed: Filed = { words: [], texts: [], parts: [] }
  const file = (number: number, { words }: Read) => {
    for (const { text, parts } of words) {
      filed.words.push(vocabulary.numberOf(text) ?? 0)
      filed.texts.push(number)
      filed.parts.push(parts)
    }
  }
  yield* eachInSlices(short.entries(), ([number, text]) => {
    describe(texts, number, text.owner, text.field, text.length)
    file(number, text)
  })
  yield* eachInSlices(Array(sections.count).keys(), (section) => {
    const number = short.length + section
    let length = 0
    for (let at = sections.start[section] ?? 0; at < (sections.start[section + 1] ?? 0); at++) {
      const word = headingWords[sections.text[at] ?? 0]
      if (!word) continue
      length += word.length
      file(number, word)
    }
    describe(texts, number, firstSection + section, 'heading', length)
  })
  return {
    ...texts,
    ...turnRound(filed, vocabulary.words.length),
    vocabulary,
    wordsOf: (piece) => readPiece(piece).words,
  }
}

/** Reads all texts, of the headings each distinct word once, and collects the vocabulary. */
function* readTexts(
  index: SearchIndex,
  topics: readonly IndexedTopic[],
  sections: Sections,
  read: (text: string) => Read,
): Sliced<{ short: Text[]; headingWords: Read[]; vocabulary: Vocabulary }> {
  const distinct = new Set<string>()
  const note = ({ words }: Read) => words.forEach(({ text }) => distinct.add(text))
  const short: Text[] = []
  yield* eachInSlices(shortTexts(index, topics, sections, read), (text) => {
    short.push(text)
    note(text)
  })
  const headingWords: Read[] = []
  yield* eachInSlices(sections.words, (text) => {
    const word = read(text)
    headingWords.push(word)
    note(word)
  })
  yield
  const vocabulary = createVocabulary(distinct)
  yield
  return { short, headingWords, vocabulary }
}

/** All texts but the headings. */
function* shortTexts(
  index: SearchIndex,
  topics: readonly IndexedTopic[],
  sections: Sections,
  read: (text: string) => Read,
): Generator<Text> {
  const of = (owner: number, field: Field, text: string): Text => ({ owner, field, ...read(text) })
  for (const [owner, topic] of topics.entries()) {
    yield { owner, field: 'name', ...withPairs(read(topic.name)) }
    for (const alias of topic.aliases) yield of(owner, 'alias', alias)
    yield of(owner, 'id', topic.id.replaceAll('-', ' '))
    yield of(owner, 'category', index.categories[topic.category]?.name ?? '')
    yield of(owner, 'description', topic.description)
  }
  for (const [position, guideline] of index.guidelines.entries()) {
    const owner = index.topics.length + position
    yield of(owner, 'title', guideline.title)
    yield of(owner, 'company', index.companies[guideline.company]?.name ?? '')
    for (const text of guideline.more) yield of(owner, 'more', text)
  }
  const firstSection = index.topics.length + index.guidelines.length
  for (let section = 0; section < sections.count; section++) {
    const document = index.documents[(sections.document[section] ?? 0) - 1]
    if (document !== undefined) yield of(firstSection + section, 'document', document)
  }
  for (const [section, quote] of index.quotes) yield of(firstSection + section, 'quote', quote)
}

/** Reads texts piece by piece and remembers the pieces: most words come many times, and cutting them is slow. */
function createReader(): { readPiece: (piece: string) => Read; read: (text: string) => Read } {
  const known = new Map<string, Read>()
  const readPiece = (piece: string): Read => {
    const remembered = known.get(piece)
    if (remembered) return remembered
    const words = wordsIn(piece)
    const length = words.filter(({ text, parts }) => parts === 1 && isContentWord(text)).length
    const read = { words, length }
    known.set(piece, read)
    return read
  }
  const read = (text: string): Read => {
    const pieces = text.split(' ').map(readPiece)
    return {
      words: [...new Map(pieces.flatMap(({ words }) => words.map((word) => [word.text, word] as const))).values()],
      length: pieces.reduce((sum, { length }) => sum + length, 0),
    }
  }
  return { readPiece, read }
}

/** Adds each two neighbouring words as one, so that `ratelimit` finds the topic *Rate limiting*. */
function withPairs({ words, length }: Read): Read {
  const single = words.filter(({ text, parts }) => parts === 1 && isContentWord(text))
  const pairs = single.slice(1).map(({ text }, at) => ({ text: (single[at]?.text ?? '') + text, parts: 2 }))
  return { words: [...words, ...pairs], length }
}

function allocate(count: number, owners: number) {
  return {
    count,
    owners,
    owner: new Int32Array(count),
    weight: new Float32Array(count),
    field: new Uint8Array(count),
    length: new Uint8Array(count),
  }
}

function describe(
  texts: ReturnType<typeof allocate>,
  number: number,
  owner: number,
  field: Field,
  length: number,
): void {
  texts.owner[number] = owner
  texts.length[number] = Math.min(Math.max(length, 1), 255)
  texts.weight[number] = FIELD_WEIGHTS[field] / (1 + LONG_TEXT * (Math.max(length, 1) - 1))
  texts.field[number] = FIELDS.indexOf(field)
}

/** Puts the postings of each word together: counting sort, which keeps the order of the texts. */
function turnRound(filed: Filed, words: number): Pick<Texts, 'start' | 'postings' | 'parts'> {
  const start = new Int32Array(words + 1)
  for (const word of filed.words) start[word + 1] = (start[word + 1] ?? 0) + 1
  for (let word = 0; word < words; word++) start[word + 1] = (start[word + 1] ?? 0) + (start[word] ?? 0)
  const postings = new Int32Array(filed.words.length)
  const parts = new Uint8Array(filed.words.length)
  const next = start.slice()
  for (let at = 0; at < filed.words.length; at++) {
    const word = filed.words[at] ?? 0
    const place = next[word] ?? 0
    postings[place] = filed.texts[at] ?? 0
    parts[place] = filed.parts[at] ?? 0
    next[word] = place + 1
  }
  return { start, postings, parts }
}
