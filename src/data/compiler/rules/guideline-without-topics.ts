import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A guideline's page shows something. */
export const guidelineWithoutTopics: Rule = ({ guidelines, mentions, mayBeFilled }) => {
  const filled = new Set(mentions.filter(({ references }) => references.length > 0).map(({ guideline }) => guideline))
  return [...guidelines.values()]
    .filter(({ id }) => !filled.has(id) && !mayBeFilled.has(id))
    .map(({ id, file, path }) =>
      problem(
        'guideline-without-topics',
        valueAt(file, ...path, 'guideline_id'),
        messages['guideline-without-topics'](id),
      ),
    )
}
