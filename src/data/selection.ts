import { orderedParam, listParam, textParam } from './search-params.ts'

/** The guidelines that a reader has chosen, as the address of any page states it. */
export interface Selection {
  /** Ids of guidelines, in the order in which they were chosen. */
  guidelines?: string[] | undefined
  /** Ids of companies: all guidelines of theirs. */
  company?: string[] | undefined
  /** `shown`: the chosen ones are marked among all others. Only they are shown when left out. */
  others?: string | undefined
}

/** What identifies a guideline where it is chosen. */
interface Choosable {
  id: string
  company: { id: string }
}

/** The parameters of a selection, which every link of the site takes along. */
export const SELECTION_PARAMS = ['guidelines', 'company', 'others'] as const satisfies (keyof Selection)[]

/** A selection of nothing, which takes one out of an address. */
export const NOTHING_CHOSEN = { guidelines: undefined, company: undefined, others: undefined } satisfies Selection

/** The selection of these guidelines, whatever was chosen before. */
export function onlyGuidelines(ids: readonly string[]): Pick<Selection, 'guidelines' | 'company'> {
  return { guidelines: [...ids], company: undefined }
}

/** Reads the selection of an address. */
export function selectionIn(search: Record<string, unknown>): Selection {
  return {
    guidelines: orderedParam(search.guidelines),
    company: listParam(search.company),
    others: textParam(search.others),
  }
}

/** Whether anything is chosen. */
export function isSelecting({ guidelines, company }: Selection): boolean {
  return guidelines !== undefined || company !== undefined
}

/** Whether all that is not chosen is left out. */
export function isNarrowing(selection: Selection): boolean {
  return isSelecting(selection) && selection.others !== 'shown'
}

/** Whether a guideline is chosen, by itself or with its company. */
export function isChosen({ id, company }: Choosable, selection: Selection): boolean {
  return (selection.guidelines?.includes(id) ?? false) || (selection.company?.includes(company.id) ?? false)
}

/** Whether a guideline is shown: all are where nothing is chosen, or where what is chosen is only marked. */
export function isShown(guideline: Choosable, selection: Selection): boolean {
  return !isNarrowing(selection) || isChosen(guideline, selection)
}

/**
 * The selection with a guideline chosen, or not chosen any more. The first one that is chosen leaves the others in sight,
 * among which the next may be. Whoever takes back one that came with its company takes back the company.
 */
export function withGuidelineToggled(selection: Selection, guideline: Choosable): Selection {
  const { guidelines = [], company = [], others } = selection
  if (!isChosen(guideline, selection))
    return {
      guidelines: [...guidelines, guideline.id],
      company: selection.company,
      others: isSelecting(selection) ? others : 'shown',
    }
  return selectionOf(
    guidelines.filter((id) => id !== guideline.id),
    company.filter((id) => id !== guideline.company.id),
    others,
  )
}

/** The selection with all guidelines of a company chosen, or none of them. `known` are guidelines that may be of it. */
export function withCompanyToggled(selection: Selection, id: string, known: readonly Choosable[]): Selection {
  const { guidelines = [], company = [], others } = selection
  const its = known.filter((guideline) => guideline.company.id === id)
  const isWhole = its.length > 0 && its.every((guideline) => isChosen(guideline, selection))
  return selectionOf(
    guidelines.filter((one) => !its.some((guideline) => guideline.id === one)),
    isWhole || company.includes(id) ? company.filter((one) => one !== id) : [...company, id],
    others,
  )
}

/** The companies of which every guideline among those `known` is chosen. */
export function wholeCompanies(selection: Selection, known: readonly Choosable[]): string[] {
  const left = new Set(known.filter((guideline) => !isChosen(guideline, selection)).map(({ company }) => company.id))
  return [...new Set(known.map(({ company }) => company.id))].filter((id) => !left.has(id))
}

function selectionOf(guidelines: string[], company: string[], others: string | undefined): Selection {
  const selection = { guidelines: orderedParam(guidelines), company: listParam(company) }
  return { ...selection, others: isSelecting(selection) ? others : undefined }
}
