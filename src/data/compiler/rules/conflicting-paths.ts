import { pageFiles } from '../../model/site-path.ts'
import { claimedFiles, filesOfPage, SITE } from '../claimed-files.ts'
import { messages } from '../messages.ts'
import { offsetAt, problem, valueAt, type Problem } from '../problem.ts'
import { publishedPaths } from '../published-paths.ts'
import type { Rule } from './rule.ts'

/**
 * Every file of the published folder belongs to one thing. What the site has whatever its content comes first, then
 * content, then old paths that lead to it; a page of the public folder would be lost beside them.
 */
export const conflictingPaths: Rule = (linked, { publicFiles }) => {
  const { claim } = claimedFiles()
  const published = publishedPaths(linked)
  const reserved = published.flatMap(({ path, file, place, aliases }): Problem[] => {
    const files = [...filesOfPage(path), ...aliases.flatMap(filesOfPage)]
    // Of two pieces of content with one path, the second has the id of the first, and that is told there.
    if (claim(files, file) !== SITE) return []
    return [problem('reserved-path', valueAt(file, ...place), messages['reserved-path'](path))]
  })
  const redirects = published.flatMap(({ file, redirects }) =>
    redirects.flatMap(({ from, place }): Problem[] => {
      const other = claim(pageFiles(from), file)
      if (other === undefined) return []
      return [problem('conflicting-redirect', valueAt(file, ...place), messages['conflicting-redirect'](from, other))]
    }),
  )
  const hidden = publicFiles
    .filter(({ path }) => /\.html?$|^\/(?:sw|before-paint|lead-on)\.js$/i.test(path))
    .flatMap(({ path, name }): Problem[] => {
      const other = claim([path.slice(1)], name)
      if (other === undefined) return []
      return [problem('reserved-path', offsetAt(name, 0), messages['reserved-path'](path, other))]
    })
  return [...reserved, ...redirects, ...hidden]
}
