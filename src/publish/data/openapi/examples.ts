import type { DataSource } from '../data-source.ts'
import { topicGuidelines } from '../documents/entries.ts'
import { guidelineDocument } from '../documents/guideline.ts'
import { linksIn } from '../documents/links.ts'
import { topicDocument } from '../documents/topic.ts'

/** Documents of the catalogue, to show what to expect; lists are cut after the first item. */
export interface Examples {
  topic?: object
  topicGuidelines?: object
  guideline?: object
}

/** Takes the examples from the first topic that a guideline deals with; none from an empty catalogue. */
export function examplesOf(source: DataSource): Examples {
  const { catalogue, guidelines, site } = source
  const to = linksIn('json', site)
  const [topic] = catalogue.topics.filter(({ entries }) => entries.length > 0)
  const guideline = guidelines.get(topic?.entries[0]?.guideline.id ?? '')
  if (!topic || !guideline) return {}
  const all = topicGuidelines(topic, to, source)
  return {
    topic: topicDocument(topic, to, undefined),
    topicGuidelines: { ...all, items: all.items.slice(0, 1) },
    guideline: guidelineDocument(guideline, to, site, undefined),
  }
}
