import { foldedWords } from '../../data/model/fold.ts'
import type { TopicSummary } from '../../data/model/catalogue.ts'

/** Which topics are shown and in what order, as the address states it. */
export interface TopicsFilter {
  q?: string | undefined
  /** Ids of companies: topics that any of them deals with. */
  company?: string[] | undefined
  /** `decision`: only topics that ask for a choice. */
  kind?: string | undefined
  /** `guidelines`: most answered first. By category and name when left out. */
  sort?: string | undefined
}

/** The topics that a filter leaves, in the catalogue's order. */
export function filterTopics(topics: readonly TopicSummary[], filter: TopicsFilter): TopicSummary[] {
  const { q, company, kind } = filter
  return topics
    .filter((topic) => !q || contains([topic.name, topic.description, topic.id], q))
    .filter((topic) => !company || company.some((id) => topic.companies.includes(id)))
    .filter((topic) => kind !== 'decision' || topic.question !== undefined)
}

/** The topics with the most guidelines first; equals keep their order. */
export function byGuidelines(topics: readonly TopicSummary[]): TopicSummary[] {
  return topics.toSorted((a, b) => b.guidelines - a.guidelines)
}

/**
 * Whether every word of `query` begins a word of one of the texts; case and diacritics do not count. Words in other
 * scripts than ours may stand anywhere: not all of them have spaces between words.
 */
export function contains(texts: readonly string[], query: string): boolean {
  const text = `-${foldedWords(texts.join(' '))}`
  return foldedWords(query)
    .split('-')
    .every((word) => text.includes(/[a-z0-9]/.test(word) ? `-${word}` : word))
}
