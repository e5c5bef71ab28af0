import type { Filters } from '../../data/search/filters.ts'
import type { Library } from '../../data/search/library.ts'
import type { SearchResult } from '../../data/search/result.ts'
import { isChosen, isNarrowing, isSelecting, type Selection } from '../../data/selection.ts'

/** The conditions on results that a selection means; none where the chosen ones are only marked. */
export function selectionFilters(selection: Selection, { index: { guidelines, companies } }: Library): Filters {
  if (!isNarrowing(selection)) return {}
  const { guidelines: ids, company } = selection
  if (!ids) return company ? { company } : {}
  const chosen = guidelines.flatMap(({ id, company: at }) => {
    const its = companies[at]
    return its && isChosen({ id, company: its }, selection) ? { id, company: its.id } : []
  })
  return { guideline: chosen.map(({ id }) => id), company: [...new Set(chosen.map((one) => one.company))] }
}

/** Results with those of chosen guidelines first; else in their order. */
export function chosenFirst(results: readonly SearchResult[], selection: Selection): SearchResult[] {
  const isFirst = (result: SearchResult) =>
    result.kind !== 'topic' && isChosen({ id: result.guideline.id, company: result.company }, selection)
  if (!isSelecting(selection)) return [...results]
  return [...results.filter(isFirst), ...results.filter((result) => !isFirst(result))]
}
