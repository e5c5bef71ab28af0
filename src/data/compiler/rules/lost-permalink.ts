import { guidelinePath, pagePath, postPath, topicPath } from '../../model/permalink.ts'
import { LEDGER_FILE, type LedgerLine } from '../ledger.ts'
import type { Linked } from '../link.ts'
import { messages } from '../messages.ts'
import { offsetAt, problem } from '../problem.ts'
import { publishedPaths } from '../published-paths.ts'
import type { Rule } from './rule.ts'

/** Whatever was published stays published or leads to its replacement. It is reported at its line of the ledger. */
export const lostPermalink: Rule = (linked, { ledger }) =>
  lostPermalinks(linked, ledger?.lines ?? []).map(({ path, offset }) =>
    problem('lost-permalink', offsetAt(LEDGER_FILE, offset, path.length), messages['lost-permalink'](path)),
  )

/** The lines of a ledger whose paths lead nowhere any more. */
export function lostPermalinks(linked: Linked, lines: readonly LedgerLine[]): LedgerLine[] {
  const kept = new Set(
    [
      ...publishedPaths(linked).flatMap(({ path, redirects }) => [path, ...redirects.map(({ from }) => from)]),
      // A broken file is reported by itself; whatever it publishes is not lost.
      ...linked.broken.flatMap(({ ids, redirects }) => [
        ...ids.flatMap((id) => [topicPath(id), guidelinePath(id), pagePath(id), postPath(id)]),
        ...redirects,
      ]),
    ].map(bare),
  )
  return lines.filter(({ path }) => !kept.has(bare(path)))
}

function bare(path: string): string {
  return path.replace(/\/$/, '')
}
