import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { groupBy } from '../group-by.ts'
import type { Rule } from './rule.ts'

/** Hosts on which sites of many people stand side by side, below a folder each or two. */
const SHARED = /^(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)$|\.(?:github|gitlab)\.io$/

/** What a guideline says of its sections is said of addresses on the sites of its document and its references. */
export const foreignSection: Rule = ({ guidelines, pairs, mayBeFilled }) => {
  const byGuideline = groupBy(pairs, ({ guideline }) => guideline.id)
  return [...guidelines.values()].flatMap(({ id, fields, own, file }) => {
    // The references that tell where its document stands may have been left out as invalid.
    if (!own?.standards || mayBeFilled.has(id)) return []
    const sites = new Set([
      siteOf(fields.guideline_url),
      ...(byGuideline.get(id) ?? []).flatMap(({ references }) => references.map(({ url }) => siteOf(url))),
    ])
    return own.standards.flatMap(({ url }, at) => {
      if (sites.has(siteOf(url))) return []
      const message = messages['foreign-section'](url, [...sites])
      return [problem('foreign-section', valueAt(file, 'standards', at, 'url'), message)]
    })
  })
}

function siteOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  if (!SHARED.test(hostname)) return hostname
  const folders = pathname.split('/').slice(1, hostname.endsWith('.io') ? 2 : 3)
  return [hostname, ...folders].join('/').toLowerCase()
}
