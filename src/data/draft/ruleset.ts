import type { DraftingPage } from '../model/drafting.ts'
import { rulesetOf } from '../ruleset/ruleset.ts'
import type { Draft } from './draft.ts'
import { decisionOn } from './edit.ts'
import { takenOptions, UNTITLED } from './outline.ts'

/** The ruleset of a draft, and how much of it no ruleset can check. */
export interface DraftRuleset {
  /** Undefined where nothing that is decided shows in a description. */
  text: string | undefined
  /** Names of the topics on which something is decided that no description shows. */
  unchecked: string[]
}

/** The Spectral ruleset that checks what a draft decides. */
export function draftRuleset(draft: Draft, page: DraftingPage): DraftRuleset {
  const taken = page.questions.flatMap((question) => {
    const decision = decisionOn(draft, question.topic.id)
    return decision ? takenOptions(question, decision).map((option) => ({ topic: question.topic, option })) : []
  })
  const chosen = taken.flatMap(({ topic, option: { id, strength, rule } }) =>
    rule ? { topic: topic.id, option: id, strength, rule: rule.spectral } : [],
  )
  return {
    text: chosen.length > 0 ? rulesetOf(chosen, draft.title.trim() || UNTITLED) : undefined,
    unchecked: [...new Set(taken.filter(({ option }) => !option.rule).map(({ topic }) => topic.name))],
  }
}
