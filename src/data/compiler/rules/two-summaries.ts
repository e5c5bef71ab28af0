import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A pair of topic and guideline is summed up in one way, whichever file does it. The first is shown, others are reported. */
export const twoSummaries: Rule = ({ pairs }) =>
  pairs.flatMap(({ topic, guideline, summary, mentions }) => {
    const shown = mentions.find((mention) => mention.summary !== undefined)
    return mentions
      .filter((mention) => mention.summary !== undefined && mention.summary !== summary)
      .map(({ file, path }) => {
        const message = messages['two-summaries'](topic.id, guideline.id, shown?.file ?? '')
        return problem('two-summaries', valueAt(file, ...path, 'summary'), message)
      })
  })
