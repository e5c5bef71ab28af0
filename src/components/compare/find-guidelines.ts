import type { ComparableGuideline, ComparePage } from '../../data/model/compare.ts'
import { foldedWords } from '../../data/model/fold.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { isRetired } from '../../data/model/retired.ts'
import type { Choosable } from './typed-names.ts'

/** A guideline that can be chosen by its company, its title or its id. */
export interface ChoosableGuideline extends Choosable {
  guideline: ComparableGuideline
}

/** A guideline as it stands among those to choose from. */
export function choosable(guideline: ComparableGuideline): ChoosableGuideline {
  const { id, title, company, status } = guideline
  return { id, name: company.name, detail: isRetired(guideline) ? `${title} (${status})` : title, guideline }
}

/**
 * The guidelines that a name fits, the best first: that of a company before one that has the name somewhere, current ones
 * before retired ones. For no name all, those most similar to the `beside` first. Those of `without` are left out.
 */
export function findGuidelines(
  { guidelines }: ComparePage,
  name: string,
  beside: readonly string[],
  without: readonly string[] = beside,
): ChoosableGuideline[] {
  const left = guidelines.filter(({ id }) => !without.includes(id))
  const wanted = foldedWords(name)
  if (!wanted) {
    const alike = new Set(
      guidelines.filter(({ id }) => beside.includes(id)).flatMap((one) => one.alike.map((at) => guidelines[at])),
    )
    return [...left.filter((one) => alike.has(one)), ...left.filter((one) => !alike.has(one))].map(choosable)
  }
  return left
    .map((guideline) => ({ guideline, rank: rankOf(guideline, wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        Number(isRetired(a.guideline)) - Number(isRetired(b.guideline)) ||
        b.guideline.topics - a.guideline.topics,
    )
    .map(({ guideline }) => choosable(guideline))
}

const NOT_FOUND = 5

function rankOf(guideline: ComparableGuideline, wanted: string): number {
  const company = foldedWords(guideline.company.name)
  const all = `-${foldedWords(`${guidelineName(guideline)} ${guideline.title} ${guideline.id}`)}`
  if (company === wanted) return 0
  if (company.startsWith(wanted)) return 1
  if (all.includes(`-${wanted}`)) return 2
  if (wanted.split('-').every((word) => all.includes(`-${word}`))) return 3
  return all.includes(wanted) ? 4 : NOT_FOUND
}
