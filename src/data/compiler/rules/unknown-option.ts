import { questionOfTopic } from '../definitions.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { boundedSuggestions } from '../suggest.ts'
import type { Rule } from './rule.ts'

/** A decision takes one of its topic's options. A topic without a question has none. */
export const unknownOption: Rule = ({ pairs, mayExist }) => {
  const suggest = boundedSuggestions()
  return pairs.flatMap((pair) => {
    const { id } = pair.topic
    if (pair.written.length === 0 || mayExist.has(id)) return []
    const options = (questionOfTopic(pair.topic)?.options ?? []).map((option) => option.id)
    const known = new Set(options)
    return pair.written
      .filter(({ written }) => !known.has(written.option))
      .map(({ written, file, path }) => {
        const where = valueAt(file, ...path, 'option')
        const message = messages['unknown-option'](written.option, id, options)
        return problem('unknown-option', where, message, suggest(written.option, options))
      })
  })
}
