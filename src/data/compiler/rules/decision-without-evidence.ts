import { evidenceAmong } from '../decisions.ts'
import type { Pair } from '../link.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { boundedSuggestions } from '../suggest.ts'
import type { Rule } from './rule.ts'

/** A decision's address is that of one of its entry's references. */
export const decisionWithoutEvidence: Rule = ({ pairs, mayBeFilled }) => {
  const suggest = boundedSuggestions()
  return pairs.flatMap((pair) => {
    if (pair.written.length === 0 || isUncertain(pair, mayBeFilled)) return []
    const evidenceOf = evidenceAmong(pair.references)
    const addresses = pair.references.map(({ url }) => url)
    return pair.written
      .filter(({ written }) => !evidenceOf(written))
      .map(({ written: { url }, file, path }) => {
        const message = messages['decision-without-evidence'](url)
        return problem('decision-without-evidence', valueAt(file, ...path, 'url'), message, suggest(url, addresses))
      })
  })
}

/** A reference of an entry may have been left out as invalid. */
function isUncertain({ topic, guideline }: Pair, mayBeFilled: ReadonlySet<string>): boolean {
  return mayBeFilled.has(topic.id) && mayBeFilled.has(guideline.id)
}
