import type { SearchAnswer, Search } from '../../data/search/engine.ts'
import { LEVELS } from '../../data/model/levels.ts'
import type { Kind } from '../../data/search/result.ts'
import type { Selection } from '../../data/selection.ts'
import type { Facet } from '../filters/choices.ts'
import { KIND_NAMES } from './group-results.ts'

const KINDS: readonly Kind[] = ['topic', 'guideline', 'reference']
const LEVEL_VALUES = LEVELS.toReversed().map((id) => ({ id, name: id.toUpperCase() }))

/** What is searched for, as the address states it. Within a filter any, across filters all. */
export interface SearchFilter extends Selection {
  q?: string | undefined
  kind?: string | undefined
  /** Ids. */
  category?: string[] | undefined
  level?: string[] | undefined
  /** How many times as many results as at first are shown, in digits. */
  more?: string | undefined
}

type SearchParam = 'kind' | 'category' | 'level' | keyof Selection

/** What results can be narrowed by: all that search knows, or, given an answer, what it has. */
export function searchFacets(search: Search, answer?: SearchAnswer): Facet<SearchParam>[] {
  const found = answer?.facets
  const isFound = ({ count }: { count: number }) => count > 0
  const { companies } = search.library.index
  return [
    { param: 'kind', values: KINDS.map((id) => ({ id, name: KIND_NAMES[id] })), hasControl: true },
    { param: 'company', values: found?.companies.filter(isFound) ?? search.values('company'), hasControl: true },
    {
      param: 'guidelines',
      values: search.library.index.guidelines
        .filter(
          ({ company }) => !found || found.companies.some((one) => one.id === companies[company]?.id && isFound(one)),
        )
        .map(({ id, title }) => ({ id, name: title })),
      hasControl: true,
    },
    { param: 'others', values: [{ id: 'shown', name: 'Highlight' }], hasControl: true },
    { param: 'category', values: found?.categories.filter(isFound) ?? search.values('category') },
    {
      param: 'level',
      values: LEVEL_VALUES.filter(({ id }) => found?.levels.some((one) => one.level === id && isFound(one)) ?? true),
    },
  ]
}

/** A kind of result, if that is what a text names. */
export function kindOf(text: string | undefined): Kind | undefined {
  return KINDS.find((kind) => kind === text)
}
