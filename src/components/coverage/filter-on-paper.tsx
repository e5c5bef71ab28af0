import type { Choice } from '../filters/choices.ts'

/** Whose values stand on paper: those that say what the table shows. The selection is named there by itself. */
const SAID_ON_PAPER = ['sector', 'scope', 'country', 'status', 'view', 'against']

/** What the table was narrowed and held against by, where its controls are not: `Filter: Government; Current`. */
export function FilterOnPaper({ choices }: { choices: readonly Choice[] }) {
  const said = choices.flatMap(({ param, name, isHere }) => {
    if (!isHere || !SAID_ON_PAPER.includes(param)) return []
    return param === 'against' ? `against ${name}` : name
  })
  return said.length > 0 && <p className="matrix-on-paper">Filter: {said.join('; ')}</p>
}
