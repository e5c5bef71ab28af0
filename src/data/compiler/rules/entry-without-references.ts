import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Whoever names a topic and a guideline together gives a reference, in one of the two files. */
export const entryWithoutReferences: Rule = ({ pairs, mayBeFilled }) =>
  pairs
    .filter(
      ({ references, topic, guideline }) =>
        references.length === 0 && !mayBeFilled.has(topic.id) && !mayBeFilled.has(guideline.id),
    )
    .flatMap(({ topic, guideline, mentions }) =>
      mentions.map(({ file, path }) =>
        problem(
          'entry-without-references',
          valueAt(file, ...path),
          messages['entry-without-references'](topic.id, guideline.id),
        ),
      ),
    )
