import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { numberWord, shortNames } from '../../data/comparison/words.ts'
import { counted, listed } from '../../data/model/counted.ts'
import type { Selection } from '../../data/selection.ts'
import { MOST, understoodFilter, withCompaniesResolved } from './compare-filter.ts'
import { ChosenView } from './chosen-view.tsx'

/**
 * The view of the guidelines that an address names, what these say, and what the page is about. Nothing is loaded of more than can stand side by
 * side, or of one alone. Rejects with a LoadError when content does not come.
 */
export async function loadChosen(catalogue: CatalogueSource, selection: Selection) {
  const page = await catalogue.compare()
  const { filter } = understoodFilter(page, withCompaniesResolved(page, selection))
  const ids = filter.guidelines ?? []
  const isTable = ids.length > 1 && ids.length <= MOST
  const loaded = isTable ? await Promise.all(ids.map((id) => catalogue.guideline(id))) : []
  const guidelines = loaded.filter((one) => one !== undefined)
  const names = listed(shortNames(guidelines))
  return {
    page,
    chosen: {
      View: ChosenView,
      guidelines,
      title: isTable ? `${names} compared` : 'Compare',
      lede: isTable
        ? `${names} side by side, topic by topic`
        : ids.length > MOST
          ? `${counted(ids.length, 'guideline')} chosen; ${numberWord(MOST).toLowerCase()} stand side by side`
          : undefined,
    },
  }
}
