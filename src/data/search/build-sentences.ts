import type { Catalogue, TopicPage } from '../model/catalogue.ts'
import { isPhrase, oneLine } from './documents.ts'
import { encodeNumbers } from './number-code.ts'
import type { IndexedQuestion, SentenceIndex } from './sentence-index.ts'
import { isContentWord } from './stop-words.ts'
import { encodeWords } from './word-list.ts'
import { numberWords } from './word-numbers.ts'
import { wordsIn } from './words.ts'

/** What guidelines say on a topic: sentences of our own, and notes on decisions. */
export interface EntrySentences {
  /** Position of the topic in the catalogue. */
  topic: number
  summary: string
  notes: string
}

/** The sentences of a catalogue: per topic its introduction with the names of standards, and phrases; per entry what the guideline says. */
export interface CatalogueSentences {
  topics: { introduction: string; phrases: string[] }[]
  /** One list per guideline, ordered by topic, as `documentsOf` has them. */
  entries: EntrySentences[][]
}

/**
 * Builds the index of the second tier, in the format that {@link SentenceIndex} describes, for the search index of the
 * same catalogue. The same catalogue always gives the same index.
 */
export function buildSentenceIndex(catalogue: Catalogue): SentenceIndex {
  const { topics, entries } = sentencesOf(catalogue)
  // What is said on one topic has many words in common, which packs better side by side.
  const all = entries.flat().toSorted((a, b) => a.topic - b.topic)
  const said = all.flatMap(({ summary, notes }) => [summary, wordsBeside(summary, notes)])
  const { words, code } = numberWords([
    ...topics.flatMap(({ introduction, phrases }) => [introduction, ...phrases]),
    ...said,
  ])
  return {
    words: encodeWords(words),
    phraseCounts: encodeNumbers(topics.map(({ phrases }) => phrases.length)),
    topics: encodeNumbers(topics.flatMap(({ introduction, phrases }) => [introduction, ...phrases].flatMap(code))),
    entries: encodeNumbers(said.flatMap(code)),
    questions: catalogue.topics.flatMap((topic, position) => questionOf(topic, position, catalogue) ?? []),
    standards: catalogue.standardPages.map(({ id, number, title }) => [id, number, title]),
  }
}

/** The words of notes that a summary lacks: notes are searched and never shown, and say much of it again. */
function wordsBeside(summary: string, notes: string): string {
  const said = new Set(wordsIn(summary).map(({ text }) => text))
  const chunks = new Set(notes.toLowerCase().split(' '))
  const isNew = (chunk: string) => wordsIn(chunk).some(({ text }) => isContentWord(text) && !said.has(text))
  return [...chunks].flatMap((chunk) => (isNew(chunk) ? chunk.replace(MARKS_AROUND, '') : [])).join(' ')
}

const MARKS_AROUND = /^[(]+|[),.;:]+$/gu

/** Collects the sentences from the catalogue, in its order, each text on one line and without marks. */
export function sentencesOf(catalogue: Catalogue): CatalogueSentences {
  const topicAt = new Map(catalogue.topics.map(({ id }, position) => [id, position]))
  return {
    topics: catalogue.topics.map(({ introduction = '', standards, aliases }) => ({
      introduction: [plainText(introduction), ...standards.map(({ name }) => `${oneLine(name)}.`)].join(' ').trim(),
      phrases: aliases.map(oneLine).filter(isPhrase),
    })),
    entries: catalogue.guidelines.map(({ categories }) =>
      categories
        .flatMap((category) => category.entries)
        .flatMap(({ topic, summary = '', decisions }) => {
          const at = topicAt.get(topic.id)
          const notes = decisions.flatMap(({ note }) => note ?? [])
          return at === undefined
            ? []
            : [{ topic: at, summary: cut(oneLine(summary)), notes: oneLine(notes.join(' ')) }]
        })
        .sort((a, b) => a.topic - b.topic),
    ),
  }
}

/**
 * From here on a sentence is left out, which is a fifteenth of all and keeps the index within its budget. What a sentence
 * says first is what it is about.
 */
const LONGEST = 220

function cut(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence
  const end = sentence.lastIndexOf(' ', LONGEST - 2)
  return `${sentence.slice(0, end).replace(MARKS_AROUND, '')} …`
}

function questionOf(topic: TopicPage, position: number, { index }: Catalogue): IndexedQuestion | undefined {
  if (topic.question === undefined || topic.options.length === 0) return undefined
  const companyAt = new Map(index.companies.map(({ id }, at) => [id, at]))
  return {
    topic: position,
    question: topic.question,
    options: topic.options.map(({ id, label }) => ({
      id,
      label,
      companies: [
        ...new Set(
          topic.entries
            .filter(({ decisions }) => decisions.some(({ option }) => option === id))
            .flatMap(({ guideline }) => companyAt.get(guideline.company.id) ?? []),
        ),
      ].sort((a, b) => a - b),
    })),
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of safe HTML as the compiler writes it, which has these few entities only. */
function plainText(html: string): string {
  const text = html.replace(/<\/?(?:code|a|em|strong)\b[^>]*>/gu, '').replace(/<[^>]+>/gu, ' ')
  return oneLine(text.replace(/&(#39|\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity))
}
