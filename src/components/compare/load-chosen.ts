import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { shortNames } from '../../data/comparison/words.ts'
import { listed } from '../../data/model/counted.ts'
import type { Selection } from '../../data/selection.ts'
import { MOST, understoodFilter, withCompaniesResolved } from './compare-filter.ts'
import { ChosenView } from './chosen-view.tsx'

/**
 * The view of the guidelines that an address names, what these say, and the title of the page. Nothing is loaded of more than can stand side by
 * side, or of one alone. Rejects with a LoadError when content does not come.
 */
export async function loadChosen(catalogue: CatalogueSource, selection: Selection) {
  const page = await catalogue.compare()
  const { filter } = understoodFilter(page, withCompaniesResolved(page, selection))
  const ids = filter.guidelines ?? []
  const isTable = ids.length > 1 && ids.length <= MOST
  const loaded = isTable ? await Promise.all(ids.map((id) => catalogue.guideline(id))) : []
  const guidelines = loaded.filter((one) => one !== undefined)
  return {
    page,
    chosen: {
      View: ChosenView,
      guidelines,
      title: isTable ? `${listed(shortNames(guidelines))} compared` : 'Compare',
    },
  }
}
