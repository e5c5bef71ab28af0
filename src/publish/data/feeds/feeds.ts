import { renderMarkdown } from '../../../data/compiler/markdown.ts'
import type { Company, TopicPage } from '../../../data/model/catalogue.ts'
import { CHANGES_FEED, companyFeed, NEWS_FEED, topicFeed } from '../../../data/model/data-forms.ts'
import { postPath, topicPath } from '../../../data/model/permalink.ts'
import { changedDays } from '../../changed-days.ts'
import type { DataSource } from '../data-source.ts'
import type { Feed, FeedEntry } from './atom.ts'
import { entryChanges, guidelineChanges, topicChanges } from './changes.ts'

/** A feed tells of the latest things only. */
const LONGEST_FEED = 100

/** All feeds by path, each made when it is asked for. */
export function feeds(source: DataSource): Map<string, () => Feed> {
  const { topics, index } = source.catalogue
  // Where nothing has happened yet, the day of the whole catalogue stands; where nobody knows that, the first of all days.
  const day = changedDays(source.catalogue, source.days).get('/') ?? '1970-01-01'
  return new Map([
    [NEWS_FEED, () => newsFeed(source, day)],
    [CHANGES_FEED, () => changesFeed(source, day)],
    ...topics.map((topic) => [topicFeed(topic.id), () => feedOfTopic(topic, source, day)] as const),
    ...index.companies.map((company) => [companyFeed(company.id), () => feedOfCompany(company, source, day)] as const),
  ])
}

function newsFeed({ catalogue, texts }: DataSource, day: string): Feed {
  const posts = catalogue.index.posts.flatMap(({ slug, title, description, date }) => {
    const path = postPath(slug)
    return date === undefined
      ? []
      : { day: date, title, path, summary: description, html: renderMarkdown(texts.get(path) ?? '') }
  })
  return { path: NEWS_FEED, title: 'News', subtitle: 'News of this site.', page: '/blog/', entries: latest(posts), day }
}

function changesFeed({ catalogue, days }: DataSource, day: string): Feed {
  const entries = latest([
    ...catalogue.guidelines.flatMap((guideline) => guidelineChanges(guideline, days)),
    ...catalogue.topics.flatMap((topic) => topicChanges(topic, days)),
  ])
  const subtitle = 'New and changed topics and guidelines.'
  return { path: CHANGES_FEED, title: 'Changes of the catalogue', subtitle, page: '/', entries, day }
}

function feedOfTopic(topic: TopicPage, { guidelines, days }: DataSource, day: string): Feed {
  const entries = latest([
    ...topicChanges(topic, days),
    ...topic.entries.flatMap((entry) => entryChanges(topic, entry, guidelines.get(entry.guideline.id)?.changed, days)),
  ])
  const subtitle = `What is new about the topic ${topic.name}.`
  return { path: topicFeed(topic.id), title: topic.name, subtitle, page: topicPath(topic.id), entries, day }
}

function feedOfCompany({ id, name }: Company, { catalogue, days }: DataSource, day: string): Feed {
  const own = catalogue.guidelines.filter(({ company }) => company.id === id)
  const entries = latest(own.flatMap((guideline) => guidelineChanges(guideline, days)))
  const page = `/design/guidelines/?company=${id}`
  return {
    path: companyFeed(id),
    title: name,
    subtitle: `What is new about the guidelines of ${name}.`,
    page,
    entries,
    day,
  }
}

/** The latest first; those of one day stay in the order of the catalogue. */
function latest(entries: FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => (a.day === b.day ? 0 : a.day > b.day ? -1 : 1)).slice(0, LONGEST_FEED)
}
