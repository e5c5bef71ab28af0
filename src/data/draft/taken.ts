import type { DraftingQuestion } from '../model/drafting.ts'
import type { DraftDecision } from './draft.ts'

/** What a draft without a title is called. */
export const UNTITLED = 'API guidelines'

/** The options that a decision takes and the question has, in the question's order, with how binding each is. */
export function takenOptions({ options }: DraftingQuestion, decision: DraftDecision) {
  return options.flatMap((option) => {
    const taken = decision.options.find((one) => one.option === option.id)
    return taken ? { ...option, strength: taken.strength } : []
  })
}
