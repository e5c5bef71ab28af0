import { SOURCES_FILE } from '../content-data.ts'
import { lackingForGuideline } from '../definitions.ts'
import type { Linked } from '../link.ts'
import { messages } from '../messages.ts'
import { problem, valueAt, type Problem } from '../problem.ts'
import { boundedSuggestions, type Suggest } from '../suggest.ts'
import type { Rule } from './rule.ts'

/**
 * A topic's file, a guideline that is superseded or based on another, or a row of `sources.yaml` names only guidelines that a file or a complete copy
 * defines.
 */
export const unknownGuideline: Rule = (linked, { data: { sources } }) => {
  const suggest = boundedSuggestions()
  return [
    ...linked.mentions
      .filter(({ guideline }) => !isKnown(guideline, linked))
      .map(({ guideline, guidelineCopy, file, path }) => {
        const lacking = Object.keys(guidelineCopy ?? {}).length === 0 ? [] : lackingForGuideline(guidelineCopy)
        return unknown(linked, valueAt(file, ...path, 'guideline_id'), guideline, { lacking, suggest })
      }),
    ...[...linked.guidelines.values()].flatMap(({ fields, file, path }) => {
      const successor = fields.guideline_supersededBy
      if (successor === undefined || isKnown(successor, linked)) return []
      return [unknown(linked, valueAt(file, ...path, 'guideline_supersededBy'), successor, { lacking: [], suggest })]
    }),
    ...[...linked.guidelines.values()].flatMap(({ fields, file, path }) =>
      (fields.guideline_basedOn ?? []).flatMap((basis, at) => {
        if (isKnown(basis, linked)) return []
        return [unknown(linked, valueAt(file, ...path, 'guideline_basedOn', at), basis, { lacking: [], suggest })]
      }),
    ),
    ...(sources?.data ?? []).flatMap(({ guideline }, at) => {
      if (isKnown(guideline, linked)) return []
      return [unknown(linked, valueAt(SOURCES_FILE, at, 'guideline'), guideline, { lacking: [], suggest })]
    }),
  ]
}

function isKnown(id: string, { guidelines, mayExist }: Linked): boolean {
  return guidelines.has(id) || mayExist.has(id)
}

function unknown(
  { guidelines }: Linked,
  where: ReturnType<typeof valueAt>,
  id: string,
  { lacking, suggest }: { lacking: string[]; suggest: Suggest },
): Problem {
  const message = messages['unknown-guideline'](id, lacking)
  return problem('unknown-guideline', where, message, suggest(id, guidelines.keys()))
}
