import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { normalAddress } from '../references.ts'
import type { Rule } from './rule.ts'

/** That a section names a standard is said once. */
export const duplicateCitation: Rule = ({ guidelines }) =>
  [...guidelines.values()].flatMap(({ own, file }) => {
    const seen = new Set<string>()
    return (own?.standards ?? []).flatMap(({ standard, url }, at) => {
      const key = `${standard} ${normalAddress(url)}`
      if (!seen.has(key)) {
        seen.add(key)
        return []
      }
      const message = messages['duplicate-citation'](standard, url)
      return [problem('duplicate-citation', valueAt(file, 'standards', at), message)]
    })
  })
