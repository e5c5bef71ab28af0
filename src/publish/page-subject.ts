import type { Catalogue, GuidelinePage, ProseSummary, TopicPage } from '../data/model/catalogue.ts'
import { guidelinePath, postPath, topicPath } from '../data/model/permalink.ts'

/** What a published page is about. */
export type Subject =
  | { kind: 'home' | 'topics' | 'guidelines' | 'page' }
  | { kind: 'topic'; topic: TopicPage }
  | { kind: 'guideline'; guideline: GuidelinePage }
  | { kind: 'post'; post: ProseSummary }

/** A step on the way from the home page to a page: what it is called, and its path below the base. */
export interface Crumb {
  name: string
  path: string
}

/** Gives the function from a canonical path to what the page there is about. */
export function subjectsOf({ topics, guidelines, index }: Catalogue): (path: string) => Subject {
  const subjects = new Map<string, Subject>([
    ['/', { kind: 'home' }],
    ['/design/topics/', { kind: 'topics' }],
    ['/design/guidelines/', { kind: 'guidelines' }],
    ...topics.map((topic) => [topicPath(topic.id), { kind: 'topic', topic }] as const),
    ...guidelines.map((guideline) => [guidelinePath(guideline.id), { kind: 'guideline', guideline }] as const),
    ...index.posts.map((post) => [postPath(post.slug), { kind: 'post', post }] as const),
  ])
  return (path) => subjects.get(path) ?? { kind: 'page' }
}

/** The way from the home page to a page, without either. */
export function crumbsOf(subject: Subject): Crumb[] {
  switch (subject.kind) {
    case 'topic': {
      const { id, name } = subject.topic.category
      return [TOPICS, { name, path: `${TOPICS.path}#${id}` }]
    }
    case 'guideline':
      return [{ name: 'Guidelines', path: '/design/guidelines/' }]
    case 'post':
      return [{ name: 'News', path: '/blog/' }]
    default:
      return []
  }
}

const TOPICS: Crumb = { name: 'Topics', path: '/design/topics/' }
