import { guidelinePath, pagePath, postPath, topicPath } from '../model/permalink.ts'
import { plainPath } from '../model/site-path.ts'
import type { LedgerLine } from './ledger.ts'
import type { Linked } from './link.ts'
import { publishedPaths } from './published-paths.ts'

/** The lines of a ledger whose paths are neither published nor lead to a replacement. */
export function lostPermalinks(linked: Linked, lines: readonly LedgerLine[]): LedgerLine[] {
  const kept = [
    ...publishedPaths(linked).flatMap(({ path, redirects }) => [path, ...redirects.map(({ from }) => from)]),
    // A broken file is reported by itself; whatever it may publish is not lost.
    ...linked.broken.flatMap(({ ids, redirects }) => [...redirects, ...ids.flatMap(possiblePaths)]),
  ]
  const known = new Set(kept.map(plainPath))
  return lines.filter(({ path }) => !known.has(plainPath(path)))
}

/** The published paths that a ledger does not have yet, sorted. */
export function newPermalinks(linked: Linked, lines: readonly Pick<LedgerLine, 'path'>[]): string[] {
  const known = new Set(lines.map(({ path }) => plainPath(path)))
  return publishedPaths(linked)
    .map(({ path }) => path)
    .filter((path) => !known.has(plainPath(path)))
}

function possiblePaths(id: string): string[] {
  return [topicPath(id), guidelinePath(id), pagePath(id), postPath(id)]
}
