import { decisionsOf } from '../decisions.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Where a topic's question allows one option, a guideline takes no second one. It is reported at the second. */
export const tooManyDecisions: Rule = ({ pairs }) =>
  pairs.flatMap((pair) => {
    if (pair.topic.own?.topic_choice !== 'one') return []
    const decisions = decisionsOf(pair)
    const [, second] = decisions
    if (!second) return []
    const message = messages['too-many-decisions'](pair.topic.id, decisions.length)
    return [problem('too-many-decisions', valueAt(second.file, ...second.path), message)]
  })
