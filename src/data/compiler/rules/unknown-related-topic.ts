import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { boundedSuggestions } from '../suggest.ts'
import type { Rule } from './rule.ts'

/** Related topics exist. */
export const unknownRelatedTopic: Rule = ({ topics, mayExist }) => {
  const suggest = boundedSuggestions()
  return [...topics.values()].flatMap(({ own, file }) =>
    (own?.topic_related ?? []).flatMap((id, index) => {
      if (topics.has(id) || mayExist.has(id)) return []
      const where = valueAt(file, 'topic_related', index)
      return [
        problem('unknown-related-topic', where, messages['unknown-related-topic'](id), suggest(id, topics.keys())),
      ]
    }),
  )
}
