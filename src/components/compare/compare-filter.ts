import type { ComparePage } from '../../data/model/compare.ts'
import type { Selection } from '../../data/selection.ts'
import { understand, type Choice } from '../filters/choices.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'

/** What is compared and what of it is shown, as the address states it. */
export interface CompareFilter extends Selection {
  /** Ids of guidelines in the order of their columns. */
  guidelines?: string[] | undefined
  /** Ids of topics; all when left out. */
  topics?: string[] | undefined
  /** `differing` or `shared`. */
  show?: string | undefined
  /** What one guideline deals with and another does not. */
  has?: string | undefined
  lacks?: string | undefined
  /** `open`: the sections of all cells are unfolded. */
  sections?: string | undefined
  /** The topic that a phone shows by itself. */
  topic?: string | undefined
}

/** The filter with the guidelines of the companies that the address names in place of these; those that are not known stay. */
export function withCompaniesResolved({ guidelines }: ComparePage, asked: CompareFilter): CompareFilter {
  if (!asked.company) return asked
  const companies = [...new Map(guidelines.map(({ company }) => [company.id, company])).values()]
  const { chosen, choices } = understand(asked, [{ param: 'company', values: companies }])
  const its = guidelines.filter(({ company }) => chosen.company?.includes(company.id)).map(({ id }) => id)
  const unknown = choices.filter(({ isHere }) => !isHere).map(({ id }) => id)
  return {
    ...asked,
    guidelines: [...new Set([...(asked.guidelines ?? []), ...its])],
    company: unknown.length > 0 ? unknown : undefined,
  }
}

/** As many guidelines stand side by side at the most. */
export const MOST = 4

/** A filter as the page understands it: ids of what there is, and what the address asks for in vain. */
export interface UnderstoodFilter {
  filter: CompareFilter
  absent: Choice[]
}

/** Holds the address against the catalogue; rows can be chosen by guidelines of the comparison alone. */
export function understoodFilter({ guidelines, categories }: ComparePage, asked: CompareFilter): UnderstoodFilter {
  const named = guidelines.map((one) => ({ id: one.id, name: guidelineName(one) }))
  const topics = categories.flatMap((category) => category.topics)
  const first = understand(asked, [
    { param: 'guidelines', values: named },
    // What is left of companies are those that there are not.
    { param: 'company', values: [] },
    { param: 'topics', values: topics },
    {
      param: 'show',
      values: [
        { id: 'differing', name: 'Where they differ' },
        { id: 'shared', name: 'What all cover' },
      ],
    },
    { param: 'sections', values: [{ id: 'open', name: 'Sections open' }] },
    { param: 'topic', values: topics },
  ])
  const known = (param: string) => first.choices.flatMap((one) => (one.param === param && one.isHere ? one.id : []))
  const chosen = known('guidelines')
  const second = understand(asked, [
    { param: 'has', values: named.filter(({ id }) => chosen.includes(id)) },
    { param: 'lacks', values: named.filter(({ id }) => chosen.includes(id)) },
  ])
  const [has, lacks] = (['has', 'lacks'] as const).map(
    (param) => second.choices.find((one) => one.param === param && one.isHere)?.id,
  )
  const absent = [...first.choices, ...second.choices].filter(({ isHere }) => !isHere)
  const topicsAsked = known('topics')
  return {
    filter: {
      guidelines: chosen,
      // A choice of nothing that there is leaves nothing; it is not all.
      topics: asked.topics && topicsAsked,
      show: known('show')[0],
      ...(has !== undefined && lacks !== undefined && { has, lacks }),
      sections: known('sections')[0],
      topic: known('topic')[0],
    },
    absent,
  }
}
