import type { Catalogue, GuidelinePage, TopicPage } from '../model/catalogue.ts'
import type { Level, Reference } from '../model/reference.ts'
import type { IndexedGuideline, IndexedTopic, SearchIndex } from './index-format.ts'
import { LEVELS } from '../model/levels.ts'

/** A section as search knows it: without its address. */
export interface Section extends Pick<Reference, 'name' | 'level' | 'document' | 'quote' | 'language'> {
  /** Present where a linter of the publisher checks it. */
  isRuled?: true
}

/** The sections of one guideline under one topic. */
export interface Entry {
  /** Position in `topics`. */
  topic: number
  sections: Section[]
}

/** What can be found: topics, guidelines, and per guideline the sections filed under each topic. */
export interface Documents extends Pick<SearchIndex, 'categories' | 'companies' | 'guidelines'> {
  topics: IndexedTopic[]
  /** One list per guideline, ordered by topic. */
  entries: Entry[][]
}

/** Collects what can be found from the catalogue, in its order, each text on one line. */
export function documentsOf(catalogue: Catalogue): Documents {
  const categories = catalogue.index.categories.map(({ id, name }) => ({ id, name }))
  const companies = catalogue.index.companies.map(({ id, name, logo, sprite }) => ({
    id,
    name,
    // What is drawn as a symbol of a file needs no address of its own.
    ...(sprite ? { logo: '', sprite } : { logo }),
  }))
  const topicAt = positions(catalogue.topics)
  const categoryAt = positions(categories)
  const companyAt = positions(companies)
  return {
    categories,
    companies,
    topics: catalogue.topics.map((topic) => topicOf(topic, categoryAt.get(topic.category.id) ?? 0)),
    guidelines: catalogue.guidelines.map((page) => guidelineOf(page, companyAt.get(page.company.id) ?? 0)),
    entries: catalogue.guidelines.map((page) => entriesOf(page, topicAt)),
  }
}

function positions(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map((item, position) => [item.id, position]))
}

function topicOf(topic: TopicPage, category: number): IndexedTopic {
  return {
    id: topic.id,
    name: oneLine(topic.name),
    description: oneLine(topic.description),
    category,
    aliases: topic.aliases.map(oneLine).filter((alias) => !isPhrase(alias)),
  }
}

function guidelineOf(page: GuidelinePage, company: number): IndexedGuideline {
  const { id, type, date, status, sector, country, languages, scope } = page
  const foreign = languages.find((language) => language.code !== 'en')
  const english = languages.length === 0 || languages.some((language) => language.code === 'en')
  return {
    id,
    title: oneLine(page.title),
    company,
    more: [...scope, ...(country ? [country.name] : []), ...(foreign ? [foreign.name] : [])],
    ...(type && { type }),
    ...(date && { date }),
    ...(status && { status }),
    ...(sector && { sector }),
    ...(foreign && !english && { language: foreign.code }),
  }
}

function entriesOf(page: GuidelinePage, topicAt: ReadonlyMap<string, number>): Entry[] {
  const entries = page.categories.flatMap((category) => category.entries)
  const strictest = strictestLevels(entries.flatMap(({ references }) => references))
  return entries
    .flatMap(({ topic, references }) => {
      const at = topicAt.get(topic.id)
      const sections = references.map((reference) => sectionOf(reference, strictest.get(reference.url)))
      return at === undefined ? [] : [{ topic: at, sections }]
    })
    .sort((a, b) => a.topic - b.topic)
}

/** The strictest level that each section has under any topic: as a result of search it is one section and not several. */
function strictestLevels(references: readonly Reference[]): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>()
  for (const { url, level } of references) {
    const known = found.get(url)
    if (level && (known === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(known))) found.set(url, level)
  }
  return found
}

function sectionOf({ name, document, quote, language, rules }: Reference, level: Level | undefined): Section {
  return {
    name: oneLine(name),
    ...(level && { level }),
    ...(document && { document }),
    ...(quote && { quote: oneLine(quote) }),
    ...(language && { language }),
    ...(rules && { isRuled: true }),
  }
}

const PHRASE = 3

/**
 * Whether an alias is how somebody puts it and no name: it has three words or more. Such aliases are found by their words
 * together, which the second tier does, and the first index stays small.
 */
export function isPhrase(alias: string): boolean {
  return alias.split(' ').length >= PHRASE
}

/** A text without line breaks or spaces that are not needed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
