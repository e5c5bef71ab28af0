import { messages } from '../messages.ts'
import { keyAt, problem } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A question comes with its options, and options with their question. */
export const incompleteQuestion: Rule = ({ topics, mayExist }) =>
  [...topics.values()].flatMap(({ id, own, file }) => {
    const asks = own?.topic_question !== undefined
    const hasOptions = (own?.topic_options ?? []).length > 0
    if (asks === hasOptions || mayExist.has(id)) return []
    const [given, missing] = asks
      ? (['topic_question', 'topic_options'] as const)
      : (['topic_options', 'topic_question'] as const)
    return [problem('incomplete-question', keyAt(file, given), messages['incomplete-question'](given, missing))]
  })
