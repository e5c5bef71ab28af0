import { lackingForTopic } from '../definitions.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { boundedSuggestions } from '../suggest.ts'
import type { Rule } from './rule.ts'

/** A guideline's file names only topics that a file or a complete copy defines. */
export const unknownTopic: Rule = ({ mentions, topics, mayExist }) => {
  const suggest = boundedSuggestions()
  return mentions
    .filter(({ topic }) => !topics.has(topic) && !mayExist.has(topic))
    .map(({ topic, topicCopy, file, path }) => {
      const lacking = isEmpty(topicCopy) ? [] : lackingForTopic(topicCopy)
      const where = valueAt(file, ...path, 'topic_id')
      return problem('unknown-topic', where, messages['unknown-topic'](topic, lacking), suggest(topic, topics.keys()))
    })
}

function isEmpty(copy: object | undefined): boolean {
  return Object.keys(copy ?? {}).length === 0
}
