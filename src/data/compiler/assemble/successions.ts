import type { StandardDocument } from '../../model/standards.ts'
import { groupBy } from '../group-by.ts'

/**
 * Standards that took each other's place, together: those in force first, then what they replaced, latest first. A standard
 * without successor and predecessor stands alone. Each is in one of the groups, which are in the order of the standards
 * in force; a successor that is not listed, or a circle, leaves a standard in its own.
 */
export function successions<Document extends Pick<StandardDocument, 'id' | 'number' | 'replacedBy'>>(
  standards: readonly Document[],
): Document[][] {
  const byId = new Map(standards.map((standard) => [standard.id, standard]))
  const placed = standards.map((standard) => ({ standard, ...inForce(standard, byId) }))
  const groups = groupBy(placed, ({ last }) => last)
  return standards.flatMap(({ id }) => {
    const group = groups.get(id)
    if (!group) return []
    return [group.toSorted((a, b) => a.steps - b.steps || latest(a.standard, b.standard)).map((one) => one.standard)]
  })
}

/** The id of the standard at the end of the way through successors, and the length of the way. */
function inForce(
  { id }: Pick<StandardDocument, 'id'>,
  byId: ReadonlyMap<string, Pick<StandardDocument, 'replacedBy'>>,
): { last: string; steps: number } {
  const way = [id]
  for (;;) {
    const last = way.at(-1) ?? id
    const next = byId.get(last)?.replacedBy
    if (next === undefined || !byId.has(next)) return { last, steps: way.length - 1 }
    if (way.includes(next)) return { last: id, steps: 0 }
    way.push(next)
  }
}

/** Of those that one standard replaced, the higher number is the later one. */
function latest(a: Pick<StandardDocument, 'number'>, b: Pick<StandardDocument, 'number'>): number {
  return b.number.localeCompare(a.number, 'en', { numeric: true })
}
