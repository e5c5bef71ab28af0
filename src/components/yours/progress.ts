import type { Draft } from '../../data/draft/draft.ts'
import { decisionOn } from '../../data/draft/edit.ts'
import type { DraftingQuestion } from '../../data/model/drafting.ts'

/** What is said on a question. */
export function stateOf(draft: Draft, topic: string): 'decided' | 'open' | 'undecided' {
  const decision = decisionOn(draft, topic)
  if (!decision) return 'undecided'
  return decision.options.length > 0 ? 'decided' : 'open'
}

/** How many of these questions are decided. */
export function decidedOf(draft: Draft, questions: readonly DraftingQuestion[]): number {
  return questions.filter(({ topic }) => stateOf(draft, topic.id) === 'decided').length
}
