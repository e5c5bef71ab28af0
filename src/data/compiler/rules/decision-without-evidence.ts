import { evidenceOf } from '../decisions.ts'
import type { Pair } from '../link.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { didYouMean } from '../suggest.ts'
import type { Rule } from './rule.ts'

/** A decision's address is that of one of its entry's references. */
export const decisionWithoutEvidence: Rule = ({ pairs, mayBeFilled }) =>
  pairs.flatMap((pair) =>
    pair.written
      .filter(({ written }) => !evidenceOf(written, pair.references) && !isUncertain(pair, mayBeFilled))
      .map(({ written, file, path }) => {
        const near = didYouMean(
          written.url,
          pair.references.map(({ url }) => url),
        )
        const where = valueAt(file, ...path, 'url')
        return problem('decision-without-evidence', where, messages['decision-without-evidence'](written.url), near)
      }),
  )

/** A reference of an entry may have been left out as invalid. */
function isUncertain({ topic, guideline }: Pair, mayBeFilled: ReadonlySet<string>): boolean {
  return mayBeFilled.has(topic.id) && mayBeFilled.has(guideline.id)
}
