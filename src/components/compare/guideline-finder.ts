import type { ComparableGuideline } from '../../data/model/compare.ts'
import { foldedWords } from '../../data/model/fold.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { isRetired } from '../../data/model/retired.ts'
import type { ChoosableGuideline } from './choosable-guideline.ts'
import type { Finder } from './chooser.tsx'
import { ChooserList } from './chooser-list.tsx'
import { meantBy } from './typed-names.ts'

/**
 * Finds guidelines by the names of companies, titles and ids among `all`, which are in the order of the page, to stand
 * beside some. Those of `without` are left out.
 */
export function guidelineFinder(
  all: readonly ChoosableGuideline[],
  beside: readonly string[],
  without: readonly string[],
): Finder<ChoosableGuideline> {
  const find = (name: string) => findGuidelines(all, name, beside, without)
  return { meant: (text) => meantBy(text, find), List: ChooserList, isWhole: true }
}

/**
 * The guidelines that a name fits, the best first: that of a company before one that has the name somewhere, current ones
 * before retired ones. For no name all, those most similar to the `beside` first. Those of `without` are left out.
 */
function findGuidelines(
  all: readonly ChoosableGuideline[],
  name: string,
  beside: readonly string[],
  without: readonly string[],
): ChoosableGuideline[] {
  const left = all.filter(({ id }) => !without.includes(id))
  const wanted = foldedWords(name)
  if (!wanted) {
    const alike = new Set(
      all.filter(({ id }) => beside.includes(id)).flatMap(({ guideline }) => guideline.alike.map((at) => all[at])),
    )
    return [...left.filter((one) => alike.has(one)), ...left.filter((one) => !alike.has(one))]
  }
  return left
    .map((one) => ({ one, guideline: one.guideline, rank: rankOf(one.guideline, wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        Number(isRetired(a.guideline)) - Number(isRetired(b.guideline)) ||
        b.guideline.topics - a.guideline.topics,
    )
    .map(({ one }) => one)
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
