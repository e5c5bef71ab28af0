import { STANDARDS_FILE } from '../content-data.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Whoever follows `replacedBy` arrives at a standard in force. A circle is reported once, at its first row. */
export const circularReplacement: Rule = (_linked, { data: { standards } }) => {
  const rows = standards?.data ?? []
  const successors = new Map(rows.map(({ id, replacedBy }) => [id, replacedBy]))
  const settled = new Set<string>()
  const circles = rows.flatMap(({ id }) => {
    const way: string[] = []
    let next: string | undefined = id
    for (; next !== undefined && !settled.has(next) && !way.includes(next); next = successors.get(next)) way.push(next)
    for (const passed of way) settled.add(passed)
    const start = next === undefined ? -1 : way.indexOf(next)
    return start < 0 ? [] : [way.slice(start)]
  })
  return circles.map((circle) => {
    const at = rows.findIndex(({ id }) => circle.includes(id))
    const message = messages['circular-replacement'](circle)
    return problem('circular-replacement', valueAt(STANDARDS_FILE, at, 'replacedBy'), message)
  })
}
