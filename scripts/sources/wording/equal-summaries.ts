import type { TopicPage } from '../../../src/data/model/catalogue.ts'

/** Guidelines whose summaries of one topic have the same words. */
export interface EqualSummaries {
  topic: string
  guidelines: string[]
  summary: string
}

/**
 * The summaries that stand more than once on a topic, ordered as the topics are. Equal is right only where the documents
 * say the same, as forks do; whoever reads the list has to know the documents.
 */
export function equalSummaries(topics: readonly Pick<TopicPage, 'id' | 'entries'>[]): EqualSummaries[] {
  return topics.flatMap(({ id, entries }) => {
    const groups = new Map<string, string[]>()
    for (const { summary, guideline } of entries) {
      if (summary !== undefined) groups.set(summary, [...(groups.get(summary) ?? []), guideline.id])
    }
    return [...groups]
      .filter(([, guidelines]) => guidelines.length > 1)
      .map(([summary, guidelines]) => ({ topic: id, guidelines, summary }))
  })
}
