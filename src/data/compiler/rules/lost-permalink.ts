import { standardPath } from '../../model/permalink.ts'
import { LEDGER_FILE } from '../ledger.ts'
import { messages } from '../messages.ts'
import { lostPermalinks } from '../permalinks.ts'
import { offsetAt, problem } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Whatever was published stays published or leads to its replacement. It is reported at its line of the ledger. */
export const lostPermalink: Rule = (linked, { ledger, data: { standards } }) => {
  // What is wrong with the file is told; which rows it lacks because of that is not known.
  const isUnsure = (path: string) => (standards?.problems.length ?? 0) > 0 && path.startsWith(standardPath(''))
  return lostPermalinks(linked, ledger?.lines ?? [])
    .filter(({ path }) => !isUnsure(path))
    .map(({ path, offset }) =>
      problem('lost-permalink', offsetAt(LEDGER_FILE, offset, path.length), messages['lost-permalink'](path)),
    )
}
