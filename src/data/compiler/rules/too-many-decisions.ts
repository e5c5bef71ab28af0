import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/**
 * Where a topic's question allows one option, a guideline takes no second one, unless its document contradicts itself.
 * It is reported at the second.
 */
export const tooManyDecisions: Rule = ({ pairs }) =>
  pairs.flatMap(({ topic, written }) => {
    const [, second] = written
    const contradictsItself = written.length === 2 && written.every(({ written: { contradicts } }) => contradicts)
    if (!second || topic.own?.topic_choice !== 'one' || contradictsItself) return []
    const message = messages['too-many-decisions'](topic.id, written.length)
    return [problem('too-many-decisions', valueAt(second.file, ...second.path), message)]
  })
