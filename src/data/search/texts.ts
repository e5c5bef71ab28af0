import { FIELDS, FIELD_WEIGHTS, type Field } from './fields.ts'
import type { SearchIndex } from './index-format.ts'
import type { Sections } from './sections.ts'
import { isTelling } from './stop-words.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { wordsIn, type Word } from './words.ts'

/**
 * Every text that is searched (a name, an alias, a heading …) with a number, and the postings from words to texts.
 * A text belongs to an owner: topics are the owners 0 …, then come the guidelines, then the sections.
 */
export interface Texts {
  vocabulary: Vocabulary
  count: number
  owners: number
  owner: Int32Array
  /** What a match in the text is worth: its field's weight, less in a long text. */
  weight: Float32Array
  /** Position in FIELDS. */
  field: Uint8Array
  /** The number of its telling words, at least 1. */
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
  /** The number of its telling words. */
  length: number
}

interface Text extends Read {
  owner: number
  field: Field
}

const LONG_TEXT = 0.05

/** Lists the texts of an index and turns them round into postings. */
export function openTexts(index: SearchIndex, sections: Sections): Texts {
  const read = createReader()
  const short = shortTexts(index, sections, read)
  const surfaces = sections.words.map(read)
  const distinct = new Set<string>()
  for (const { words } of [...short, ...surfaces]) for (const { text } of words) distinct.add(text)
  const vocabulary = createVocabulary(distinct)
  const numbersOf = ({ words }: Read) =>
    words.map(({ text, parts }) => ({ word: vocabulary.numberOf(text) ?? 0, parts }))
  const shortNumbers = short.map(numbersOf)
  const surfaceNumbers = surfaces.map(numbersOf)
  const firstSection = index.topics.length + index.guidelines.length

  const texts = allocate(short.length + sections.count, firstSection + sections.count)
  short.forEach(({ owner, field, length }, number) => describe(texts, number, owner, field, length))
  for (let section = 0; section < sections.count; section++) {
    let length = 0
    for (const word of wordsOf(sections, section)) length += surfaces[word]?.length ?? 0
    describe(texts, short.length + section, firstSection + section, 'heading', length)
  }
  const turned = turnRound(vocabulary.words.length, (add) => {
    shortNumbers.forEach((words, number) => words.forEach(({ word, parts }) => add(word, number, parts)))
    for (let section = 0; section < sections.count; section++) {
      for (const surface of wordsOf(sections, section)) {
        for (const { word, parts } of surfaceNumbers[surface] ?? []) add(word, short.length + section, parts)
      }
    }
  })
  return { ...texts, ...turned, vocabulary }
}

/** All texts but the headings. */
function shortTexts(index: SearchIndex, sections: Sections, read: (text: string) => Read): Text[] {
  const texts: Text[] = []
  const add = (owner: number, field: Field, text: string) => texts.push({ owner, field, ...read(text) })
  index.topics.forEach((topic, owner) => {
    texts.push({ owner, field: 'name', ...withPairs(read(topic.name)) })
    for (const alias of topic.aliases) add(owner, 'alias', alias)
    add(owner, 'id', topic.id.replaceAll('-', ' '))
    add(owner, 'category', index.categories[topic.category]?.name ?? '')
    add(owner, 'description', topic.description)
    for (const text of topic.more) add(owner, 'more', text)
  })
  index.guidelines.forEach((guideline, position) => {
    const owner = index.topics.length + position
    add(owner, 'title', guideline.title)
    add(owner, 'company', index.companies[guideline.company]?.name ?? '')
    for (const text of guideline.more) add(owner, 'more', text)
  })
  const firstSection = index.topics.length + index.guidelines.length
  for (let section = 0; section < sections.count; section++) {
    const document = index.documents[(sections.document[section] ?? 0) - 1]
    if (document !== undefined) add(firstSection + section, 'document', document)
  }
  for (const [section, quote] of index.quotes) add(firstSection + section, 'quote', quote)
  return texts
}

function wordsOf(sections: Sections, section: number): Int32Array {
  return sections.text.subarray(sections.start[section], sections.start[section + 1])
}

/** Reads texts piece by piece and remembers the pieces: most words come many times, and cutting them is slow. */
function createReader(): (text: string) => Read {
  const known = new Map<string, Read>()
  const readPiece = (piece: string): Read => {
    const remembered = known.get(piece)
    if (remembered) return remembered
    const words = wordsIn(piece)
    const length = words.filter(({ text, parts }) => parts === 1 && isTelling(text)).length
    const read = { words, length }
    known.set(piece, read)
    return read
  }
  return (text) => {
    const pieces = text.split(' ').map(readPiece)
    return {
      words: [...new Map(pieces.flatMap(({ words }) => words.map((word) => [word.text, word] as const))).values()],
      length: pieces.reduce((sum, { length }) => sum + length, 0),
    }
  }
}

/** Adds each two neighbouring words as one, so that `ratelimit` finds the topic *Rate limiting*. */
function withPairs({ words, length }: Read): Read {
  const single = words.filter(({ text, parts }) => parts === 1 && isTelling(text))
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

/** Counting sort: runs `visit` twice, to count the postings of each word and to file them. */
function turnRound(words: number, visit: (add: (word: number, text: number, parts: number) => void) => void) {
  const start = new Int32Array(words + 1)
  visit((word) => {
    start[word + 1] = (start[word + 1] ?? 0) + 1
  })
  for (let word = 0; word < words; word++) start[word + 1] = (start[word + 1] ?? 0) + (start[word] ?? 0)
  const postings = new Int32Array(start[words] ?? 0)
  const parts = new Uint8Array(postings.length)
  const next = start.slice()
  visit((word, text, count) => {
    const at = next[word] ?? 0
    postings[at] = text
    parts[at] = count
    next[word] = at + 1
  })
  return { start, postings, parts }
}
