import type { CatalogueIndex, CompanyMark, GuidelineSummary } from '../../data/model/catalogue.ts'
import type { Selection } from '../../data/selection.ts'
import { understand } from '../filters/choices.ts'
import { selectionFacets } from '../filters/selection-facets.ts'

const LONGEST = 60

/** One thing that is chosen: a guideline, all of a company, or what the catalogue does not have. */
export interface ChosenPart {
  param: 'guidelines' | 'company'
  /** As the address has it. */
  id: string
  name: string
  /** Absent for what there is not. */
  company?: CompanyMark
  /** The guidelines that it stands for. */
  guidelines: GuidelineSummary[]
}

/** What a selection stands for in the catalogue, in its order, guidelines first. What there is not is named, too. */
export function chosenParts({ guidelines, company }: Selection, index: CatalogueIndex): ChosenPart[] {
  const { choices } = understand({ guidelines, company }, selectionFacets(index.guidelines))
  return choices.map((choice): ChosenPart => {
    const { param, id, name, isHere } = choice
    if (param === 'guidelines' && isHere) {
      const its = index.guidelines.filter((one) => one.id === id)
      return {
        param,
        id,
        name: shortName(its[0], index) ?? name,
        guidelines: its,
        ...(its[0] && { company: its[0].company }),
      }
    }
    const its = index.guidelines.filter((one) => param === 'company' && one.company.id === id)
    return {
      param: param === 'guidelines' ? param : 'company',
      id,
      name: isHere ? name : `There is no ${param === 'company' ? param : 'guideline'} “${id.slice(0, LONGEST)}”`,
      guidelines: its,
      ...(its[0] && { company: its[0].company }),
    }
  })
}

/** By its company, or by its title where that has several: to choose one of them is not to choose all. */
function shortName(guideline: GuidelineSummary | undefined, { guidelines }: CatalogueIndex): string | undefined {
  const its = guidelines.filter(({ company }) => company.id === guideline?.company.id)
  return its.length > 1 ? guideline?.title : guideline?.company.name
}

/** The selection without one of its parts, which the address may have in other letters. */
export function withoutPart(selection: Selection, { param, id, name }: ChosenPart): Selection {
  const isIt = (written: string) => [id, name].some((one) => one.toLowerCase() === written.toLowerCase())
  const left = selection[param]?.filter((written) => !isIt(written))
  const rest = { ...selection, [param]: left?.length ? left : undefined }
  return rest.guidelines || rest.company ? rest : { ...rest, others: undefined }
}
