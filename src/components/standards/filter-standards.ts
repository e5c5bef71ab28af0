import type { NamingGuideline, StandardsPage, Succession } from '../../data/model/standards.ts'
import { isChosen, isNarrowing, isSelecting, type Selection } from '../../data/selection.ts'
import { contains } from '../lists/filter-topics.ts'

/** Which standards are shown and in what order, as the address states it. */
export interface StandardsFilter extends Selection {
  q?: string | undefined
  /** `replaced`: only those that took another's place. */
  kind?: string | undefined
  /** `number`: by number. Named by most guidelines first when left out. */
  sort?: string | undefined
}

/** The successions that a filter leaves, in its order. */
export function filterStandards(page: StandardsPage, filter: StandardsFilter): Succession[] {
  const { q, kind, sort } = filter
  const left = page.successions
    .filter((one) => !isNarrowing(filter) || chosenNaming(page, one, filter).length > 0)
    .filter(({ standards }) => kind !== 'replaced' || standards.length > 1)
    .filter(({ standards }) => !q || contains(standards.flatMap(wordsOf), q))
  return sort === 'number' ? left.toSorted(byNumber) : left
}

/** Which of the chosen guidelines name one of a succession's standards. */
export function chosenNaming(
  { guidelines }: StandardsPage,
  { standards }: Succession,
  selection: Selection,
): NamingGuideline[] {
  if (!isSelecting(selection)) return []
  const naming = new Set(standards.flatMap(({ namedBy }) => namedBy))
  return guidelines.filter((guideline, at) => naming.has(at) && isChosen(guideline, selection))
}

/** People write `RFC 9457`, `RFC9457` and `9457`. */
function wordsOf({ id, number, title }: Succession['standards'][number]): string[] {
  return [id, number, number.replaceAll(' ', ''), title]
}

function byNumber(a: Succession, b: Succession): number {
  const [one = '', other = ''] = [a, b].map(({ standards }) => standards[0]?.number)
  return one.localeCompare(other, 'en', { numeric: true })
}
