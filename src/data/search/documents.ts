import type { Catalogue, GuidelinePage, TopicPage } from '../model/catalogue.ts'
import type { Reference } from '../model/reference.ts'
import type { IndexedGuideline, IndexedTopic, SearchIndex } from './index-format.ts'

/** A section as search knows it: without its address. */
export type Section = Pick<Reference, 'name' | 'level' | 'document' | 'quote' | 'language'>

/** The sections of one guideline under one topic. */
export interface Entry {
  /** Position in `topics`. */
  topic: number
  sections: Section[]
}

/** What can be found: topics, guidelines, and per guideline the sections filed under each topic. */
export interface Documents extends Pick<SearchIndex, 'categories' | 'companies' | 'topics' | 'guidelines'> {
  /** One list per guideline, ordered by topic. */
  entries: Entry[][]
}

/** Collects what can be found from the catalogue, in its order, each text on one line. */
export function documentsOf(catalogue: Catalogue): Documents {
  const categories = catalogue.index.categories.map(({ id, name }) => ({ id, name }))
  const companies = catalogue.index.companies.map(({ id, name, logo }) => ({ id, name, logo }))
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
    aliases: topic.aliases.map(oneLine),
    more: [...topic.standards.map((standard) => standard.name), ...topic.options.map((option) => option.label)],
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
  return page.categories
    .flatMap(({ entries }) => entries)
    .flatMap(({ topic, references }) => {
      const at = topicAt.get(topic.id)
      return at === undefined ? [] : [{ topic: at, sections: references.map(sectionOf) }]
    })
    .sort((a, b) => a.topic - b.topic)
}

function sectionOf({ name, level, document, quote, language }: Reference): Section {
  return {
    name: oneLine(name),
    ...(level && { level }),
    ...(document && { document }),
    ...(quote && { quote: oneLine(quote) }),
    ...(language && { language }),
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
