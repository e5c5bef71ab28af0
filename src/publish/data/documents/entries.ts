import { present } from '../../../data/compiler/present.ts'
import type { GuidelinePage, TopicEntry, TopicPage } from '../../../data/model/catalogue.ts'
import { guidelinePath, topicPath } from '../../../data/model/permalink.ts'
import type { DataSource } from '../data-source.ts'
import type { GuidelineTopicsForm, TopicGuidelinesForm } from '../forms/entries.ts'
import { guidelineDocument, guidelineSummary } from './guideline.ts'
import type { LinkTo } from './links.ts'
import { filled, topicDocument, topicSummary } from './topic.ts'

/** What guidelines say about one topic, in the order of its page. */
export function topicGuidelines(topic: TopicPage, to: LinkTo, source: DataSource): TopicGuidelinesForm {
  const path = topicPath(topic.id)
  return {
    items: topic.entries.flatMap((entry) => {
      const guideline = source.guidelines.get(entry.guideline.id)
      if (!guideline) return []
      return {
        ...entryFields(entry),
        _embedded: { guideline: guidelineSummary(guideline, to, source.site) },
        _links: { guideline: to(guidelinePath(guideline.id)) },
      }
    }),
    _embedded: { topic: topicDocument(topic, to, source) },
    _links: { self: to(`${path}/guidelines`), topic: to(path) },
  }
}

/** What one guideline says, in the order of its page. */
export function guidelineTopics(guideline: GuidelinePage, to: LinkTo, source: DataSource): GuidelineTopicsForm {
  const path = guidelinePath(guideline.id)
  return {
    items: guideline.categories.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const topic = source.topics.get(entry.topic.id)
        if (!topic) return []
        return {
          ...entryFields(entry),
          _embedded: { topic: topicSummary(topic, to) },
          _links: { topic: to(topicPath(topic.id)) },
        }
      }),
    ),
    _embedded: { guideline: guidelineDocument(guideline, to, source) },
    _links: { self: to(`${path}/topics`), guideline: to(path) },
  }
}

type Entry = Pick<TopicEntry, 'summary' | 'references' | 'decisions'>

/** What a topic and a guideline have to do with each other. */
export function entryFields({ summary, references, decisions }: Entry) {
  return present({ summary, references, decisions: filled(decisions) })
}
