import { guidelinePath, pagePath, postPath, topicPath } from '../model/permalink.ts'
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
  const known = new Set(kept.map(bare))
  return lines.filter(({ path }) => !known.has(bare(path)))
}

/** The published paths that a ledger does not have yet, sorted. */
export function newPermalinks(linked: Linked, lines: readonly Pick<LedgerLine, 'path'>[]): string[] {
  const known = new Set(lines.map(({ path }) => bare(path)))
  return publishedPaths(linked)
    .map(({ path }) => path)
    .filter((path) => !known.has(bare(path)))
}

/** A path without the slash at its end, which makes no difference to a reader. */
export function bare(path: string): string {
  return path.replace(/\/$/, '')
}

function possiblePaths(id: string): string[] {
  return [topicPath(id), guidelinePath(id), pagePath(id), postPath(id)]
}
