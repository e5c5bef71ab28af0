import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A topic's page shows something. */
export const topicWithoutReferences: Rule = ({ topics, mentions, mayBeFilled }) => {
  const filled = new Set(mentions.filter(({ references }) => references.length > 0).map(({ topic }) => topic))
  return [...topics.values()]
    .filter(({ id }) => !filled.has(id) && !mayBeFilled.has(id))
    .map(({ id, file, path }) =>
      problem('topic-without-references', valueAt(file, ...path, 'topic_id'), messages['topic-without-references'](id)),
    )
}
