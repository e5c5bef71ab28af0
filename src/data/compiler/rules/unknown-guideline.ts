import { lackingForGuideline } from '../definitions.ts'
import type { Linked } from '../link.ts'
import { messages } from '../messages.ts'
import { problem, valueAt, type Path, type Problem } from '../problem.ts'
import { didYouMean } from '../suggest.ts'
import type { Rule } from './rule.ts'

/** A topic's file, or a superseded guideline, names only guidelines that a file or a complete copy defines. */
export const unknownGuideline: Rule = (linked) => [
  ...linked.mentions
    .filter(({ guideline }) => !isKnown(guideline, linked))
    .map(({ guideline, guidelineCopy, file, path }) => {
      const lacking = Object.keys(guidelineCopy ?? {}).length === 0 ? [] : lackingForGuideline(guidelineCopy)
      return unknown(linked, file, [...path, 'guideline_id'], guideline, lacking)
    }),
  ...[...linked.guidelines.values()].flatMap(({ fields, file, path }) => {
    const successor = fields.guideline_supersededBy
    if (successor === undefined || isKnown(successor, linked)) return []
    return [unknown(linked, file, [...path, 'guideline_supersededBy'], successor, [])]
  }),
]

function isKnown(id: string, { guidelines, mayExist }: Linked): boolean {
  return guidelines.has(id) || mayExist.has(id)
}

function unknown({ guidelines }: Linked, file: string, path: Path, id: string, lacking: string[]): Problem {
  const message = messages['unknown-guideline'](id, lacking)
  return problem('unknown-guideline', valueAt(file, ...path), message, didYouMean(id, guidelines.keys()))
}
