import { STANDARDS_FILE } from '../content-data.ts'
import { messages } from '../messages.ts'
import { problem, valueAt, type Problem } from '../problem.ts'
import { boundedSuggestions } from '../suggest.ts'
import type { Rule } from './rule.ts'

/** A guideline names, and a standard is replaced by, only standards that `standards.yaml` has. */
export const unknownStandard: Rule = ({ guidelines }, { data: { standards } }) => {
  // What is wrong with the file is told; which rows it lacks because of that is not known.
  if (standards && standards.problems.length > 0) return []
  const rows = standards?.data ?? []
  const known = new Set(rows.map(({ id }) => id))
  const suggest = boundedSuggestions()
  const unknown = (id: string, where: ReturnType<typeof valueAt>, isSuccessor: boolean): Problem =>
    problem('unknown-standard', where, messages['unknown-standard'](id, isSuccessor), suggest(id, known))
  return [
    ...[...guidelines.values()].flatMap(({ own, file }) =>
      (own?.standards ?? []).flatMap(({ standard }, at) =>
        known.has(standard) ? [] : unknown(standard, valueAt(file, 'standards', at, 'standard'), false),
      ),
    ),
    ...rows.flatMap(({ replacedBy }, at) =>
      replacedBy === undefined || known.has(replacedBy)
        ? []
        : unknown(replacedBy, valueAt(STANDARDS_FILE, at, 'replacedBy'), true),
    ),
  ]
}
