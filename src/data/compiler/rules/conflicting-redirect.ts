import { messages } from '../messages.ts'
import { bare } from '../permalinks.ts'
import { problem, valueAt } from '../problem.ts'
import { publishedPaths } from '../published-paths.ts'
import type { Rule } from './rule.ts'

/** An old path leads to one place, and not away from something that is published there. */
export const conflictingRedirect: Rule = (linked) => {
  const published = publishedPaths(linked)
  const taken = new Map(published.map(({ path, file }) => [bare(path), file]))
  return published.flatMap(({ file, redirects }) =>
    redirects.flatMap(({ from, place }) => {
      const other = taken.get(bare(from))
      taken.set(bare(from), file)
      if (other === undefined) return []
      return [problem('conflicting-redirect', valueAt(file, ...place), messages['conflicting-redirect'](from, other))]
    }),
  )
}
