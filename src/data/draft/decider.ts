import { OWN_DRAFT } from '../model/drafting.ts'
import type { Draft } from './draft.ts'
import { UNTITLED } from './taken.ts'

/** What a draft decides, as the audit compares it (`Decider` in `../audit/decided.ts`). */
export function draftDecider({ title, decisions }: Draft) {
  return {
    id: OWN_DRAFT,
    title: title.trim() || UNTITLED,
    decisions: decisions.flatMap(({ topic, options, line }) =>
      options.map(({ option, strength }) => ({ topic, option, strength, ...(line !== undefined && { note: line }) })),
    ),
  }
}
