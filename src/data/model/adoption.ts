import type { StandardPage, Succession } from './standards.ts'

/** How many guidelines of a succession name both a standard in force and one that it replaced. */
export function namingBoth({ standards, guidelines, current }: Succession): number {
  const former = standards.filter(({ replacedBy }) => replacedBy !== undefined)
  return new Set(former.flatMap(({ namedBy }) => namedBy)).size - (guidelines - current)
}

/** How the guidelines on the page of a standard name it: both numbers, or a former one alone. */
export function adoptionOf({
  succession,
  entries,
  current,
}: Pick<StandardPage, 'succession' | 'entries' | 'current'>): {
  both: number
  formerAlone: number
} {
  const inForce = succession.filter(({ replacedBy }) => replacedBy === undefined).map(({ id }) => id)
  const former = entries.filter(({ sections }) =>
    sections.some(({ standards }) => standards.some((id) => !inForce.includes(id))),
  ).length
  const formerAlone = entries.length - current
  return { both: former - formerAlone, formerAlone }
}
