import type { Reference } from '../../model/reference.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { normalAddress } from '../references.ts'
import type { Rule } from './rule.ts'

const FIELDS = ['level', 'listed', 'document', 'quote', 'language'] as const

/** A section that an entry has twice, in one file or in two, is said the same of; what stands first is shown. */
export const referenceDisagrees: Rule = ({ pairs }) =>
  pairs.flatMap(({ mentions }) => {
    const seen = new Map<string, { reference: Reference; file: string }>()
    return mentions.flatMap(({ file, path, references }) =>
      references.flatMap((reference, at) => {
        const key = `${normalAddress(reference.url)}\n${reference.name}`
        const first = seen.get(key)
        if (!first) {
          seen.set(key, { reference, file })
          return []
        }
        return FIELDS.filter((field) => isOther(first.reference[field], reference[field])).map((field) => {
          const message = messages['reference-disagrees'](
            field,
            reference.name,
            reference[field],
            first.reference[field],
            first.file,
          )
          return problem('reference-disagrees', valueAt(file, ...path, 'references', at, field), message)
        })
      }),
    )
  })

/** What one of the two leaves out is taken over. */
function isOther(first: unknown, second: unknown): boolean {
  return first !== undefined && second !== undefined && first !== second
}
