import { pageFiles, plainPath } from '../../model/site-path.ts'
import { targetsIn, writtenAt } from '../body-links.ts'
import { claimedFiles, filesOfPage, SITE } from '../claimed-files.ts'
import type { Linked } from '../link.ts'
import { messages } from '../messages.ts'
import { offsetAt, problem } from '../problem.ts'
import { publishedPaths } from '../published-paths.ts'
import type { Rule } from './rule.ts'

/** Links and pictures in texts lead somewhere: to pages and files of the site, or elsewhere on the web. */
export const unresolvedLink: Rule = (linked, { hasPublicFile, sources }) => {
  const isPublished = lookUp(linked)
  return linked.files.flatMap(({ name, html }) => {
    if (html === undefined) return []
    const seen = new Set<string>()
    return targetsIn(html).flatMap(({ target, isPicture }) => {
      if (seen.has(target) || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target)) return []
      seen.add(target)
      const path = target.replace(/[?#].*$/s, '')
      if (path.startsWith('/') && (hasPublicFile(path) || (!isPicture && isPublished(path)))) return []
      const found = writtenAt(sources.get(name) ?? '', target)
      const where = offsetAt(name, found?.offset ?? 0, found?.length)
      return [problem('unresolved-link', where, messages['unresolved-link'](target, isPicture))]
    })
  })
}

/** Gives the function that says whether a path of the site opens something. */
function lookUp(linked: Linked): (path: string) => boolean {
  const files = claimedFiles()
  for (const { path, aliases, redirects } of publishedPaths(linked)) {
    files.claim([path, ...aliases].flatMap(filesOfPage), SITE)
    for (const { from } of redirects) files.claim(pageFiles(from), SITE)
  }
  return (path) =>
    /^\/(?:schemas|icons|monograms|design\/companies)\//.test(path) ||
    // What a file with errors defines may exist.
    linked.mayExist.has(path.split('/').at(-1) ?? '') ||
    files.has(plainPath(path).slice(1)) ||
    pageFiles(path).some(files.has)
}
