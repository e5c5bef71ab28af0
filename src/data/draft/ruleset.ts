import type { DraftingPage, DraftingQuestion } from '../model/drafting.ts'
import type { OptionRules } from '../model/spectral-rules.ts'
import { alternatives } from '../ruleset/alternatives.ts'
import { rulesetOf, type ChosenOption } from '../ruleset/ruleset.ts'
import type { Draft, DraftDecision } from './draft.ts'
import { decisionOn } from './edit.ts'
import { takenOptions, UNTITLED } from './taken.ts'

/** The ruleset of a draft, and what of it no ruleset checks. */
export interface DraftRuleset {
  /** Undefined where nothing that is decided shows in a description. */
  text: string | undefined
  /** Names of the topics on which something is decided that is not checked. */
  unchecked: string[]
}

/** The Spectral ruleset that checks what a draft decides. */
export function draftRuleset(draft: Draft, page: DraftingPage, rules: OptionRules): DraftRuleset {
  const decided = page.questions.flatMap((question) => {
    const decision = decisionOn(draft, question.topic.id)
    const chosen = decision ? chosenOptions(question, decision, rules) : []
    return chosen.length > 0 ? { topic: question.topic, chosen } : []
  })
  const unchecked = decided.filter(({ chosen }) => alternatives(chosen).size === 0)
  return {
    text:
      unchecked.length < decided.length
        ? rulesetOf(
            decided.flatMap(({ chosen }) => chosen),
            draft.title.trim() || UNTITLED,
          )
        : undefined,
    unchecked: unchecked.map(({ topic }) => topic.name),
  }
}

/** The names that the rules of a decision have in the ruleset (`../ruleset/ruleset.ts`). */
export function ruleNames(question: DraftingQuestion, decision: DraftDecision, rules: OptionRules): string[] {
  const chosen = chosenOptions(question, decision, rules)
  const name = [question.topic.id, ...chosen.map(({ option }) => option)].join('-')
  return [...alternatives(chosen).keys()].map((rule) => `${name}-${rule}`)
}

function chosenOptions(question: DraftingQuestion, decision: DraftDecision, rules: OptionRules): ChosenOption[] {
  const topic = question.topic.id
  return takenOptions(question, decision).map(({ id: option, strength }) => {
    const rule = rules[topic]?.[option]
    return { topic, option, strength, ...(rule && { rule }) }
  })
}
