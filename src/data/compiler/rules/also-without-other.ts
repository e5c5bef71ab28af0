import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/**
 * `also` ranks an option below another of the same guideline: it needs one that is not marked, and a question that
 * allows several. It is reported at the first that is marked, or at each where one option is allowed.
 */
export const alsoWithoutOther: Rule = ({ pairs, mayBeFilled }) =>
  pairs.flatMap(({ topic, guideline, written }) => {
    const marked = written.filter((decision) => decision.written.also)
    const allowsOne = topic.own?.topic_choice === 'one'
    // A decision of the entry may have been left out as invalid.
    const isUncertain = mayBeFilled.has(topic.id) && mayBeFilled.has(guideline.id)
    if (!allowsOne && (marked.length < written.length || isUncertain)) return []
    const message = messages['also-without-other'](topic.id, allowsOne)
    return marked
      .slice(0, allowsOne ? marked.length : 1)
      .map(({ file, path }) => problem('also-without-other', valueAt(file, ...path, 'also'), message))
  })
