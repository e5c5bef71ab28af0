import type { Decider } from '../../data/audit/decided.ts'
import { draftDecider } from '../../data/draft/decider.ts'
import { keptDraft } from '../yours/kept-draft.ts'

/** What the draft decides that the browser keeps. Throws where it decides nothing yet. */
export function ownDraft(): Decider {
  const decider = draftDecider(keptDraft().draft)
  if (decider.decisions.length === 0) throw new Error('Your draft decides nothing yet: choose “Draft your own”.')
  return decider
}
