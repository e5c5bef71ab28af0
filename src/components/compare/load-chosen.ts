import type { CatalogueSource } from '../../data/catalogue-source.ts'
import { numberWord, shortNames } from '../../data/comparison/names.ts'
import type { ComparePage } from '../../data/model/compare.ts'
import { counted, listed } from '../../data/model/counted.ts'
import type { Selection } from '../../data/selection.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { AbsentChoices } from './absent-choices.tsx'
import { MOST, understoodFilter, withCompaniesResolved, type CompareFilter } from './compare-filter.ts'
import { ChosenView } from './chosen-view.tsx'

/**
 * What shows the guidelines that an address names, what these say, and what the page is about. Nothing is loaded of more
 * than can stand side by side, or of one alone. Rejects with a LoadError when content does not come.
 */
export async function loadChosen(catalogue: CatalogueSource, selection: Selection) {
  const page = await catalogue.compare()
  const ids = understoodAddress(page, selection).filter.guidelines ?? []
  const isTable = ids.length > 1 && ids.length <= MOST
  const loaded = isTable ? await Promise.all(ids.map((id) => catalogue.guideline(id))) : []
  const guidelines = loaded.filter((one) => one !== undefined)
  const names = listed(shortNames(guidelines))
  return {
    page,
    chosen: {
      View: ChosenView,
      Absent: AbsentChoices,
      Copy: CopyButton,
      understand: (asked: CompareFilter) => understoodAddress(page, asked),
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

/** What an address asks for, held against the catalogue; what the chosen are called, and how many more there is room for. */
function understoodAddress(page: ComparePage, written: CompareFilter) {
  const asked = withCompaniesResolved(page, written)
  const { filter, absent } = understoodFilter(page, asked)
  const chosen = filter.guidelines?.flatMap((id) => page.guidelines.find((one) => one.id === id) ?? []) ?? []
  return { asked, filter, absent, names: shortNames(chosen), room: MOST - chosen.length }
}
