import type { ComparableGuideline } from '../../data/model/compare.ts'
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
