import type { StandardsPage, Succession } from '../../data/model/standards.ts'
import { contains } from '../lists/filter-topics.ts'

/** Which standards are shown and in what order, as the address states it. */
export interface StandardsFilter {
  q?: string | undefined
  /** `replaced`: only those that took another's place. */
  kind?: string | undefined
  /** `number`: by number. Named by most guidelines first when left out. */
  sort?: string | undefined
}

/** The successions that a filter leaves, in its order. */
export function filterStandards({ successions }: StandardsPage, { q, kind, sort }: StandardsFilter): Succession[] {
  const left = successions
    .filter(({ standards }) => kind !== 'replaced' || standards.length > 1)
    .filter(({ standards }) => !q || contains(standards.flatMap(wordsOf), q))
  return sort === 'number' ? left.toSorted(byNumber) : left
}

/** People write `RFC 9457`, `RFC9457` and `9457`. */
function wordsOf({ id, number, title }: Succession['standards'][number]): string[] {
  return [id, number, number.replaceAll(' ', ''), title]
}

function byNumber(a: Succession, b: Succession): number {
  const [one = '', other = ''] = [a, b].map(({ standards }) => standards[0]?.number)
  return one.localeCompare(other, 'en', { numeric: true })
}
