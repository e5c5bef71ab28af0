import { printable } from '../model/line-of-text.ts'
import type { Level } from '../model/reference.ts'
import type { Draft, DraftDecision, FurtherTopic } from './draft.ts'

/** A draft in which nothing stands. */
export const EMPTY: Draft = { version: 1, title: '', decisions: [], further: [] }

/** Whether nothing would be lost with it. */
export function isEmpty({ title, publisher, address, decisions, further }: Draft): boolean {
  return !title && !publisher && !address && decisions.length + further.length === 0
}

/** What a draft says on a question; undefined where it says nothing yet. */
export function decisionOn({ decisions }: Draft, topic: string): DraftDecision | undefined {
  return decisions.find((one) => one.topic === topic)
}

/** The draft with another decision on a topic, or with none. */
export function withDecision(draft: Draft, topic: string, decision: DraftDecision | undefined): Draft {
  return { ...draft, decisions: replaced(draft.decisions, topic, decision) }
}

/** The draft with another entry for a further topic, or with none. */
export function withFurther(draft: Draft, topic: string, further: FurtherTopic | undefined): Draft {
  return { ...draft, further: replaced(draft.further, topic, further) }
}

/** Where an option is taken it is left, else taken: beside the others where several may be, else in their place. */
export function withOption(draft: Draft, topic: string, option: string, choice: 'one' | 'several'): Draft {
  const before = decisionOn(draft, topic) ?? { topic, options: [] }
  const isTaken = before.options.some((one) => one.option === option)
  if (choice === 'one' && isTaken) return draft
  const rest = choice === 'one' ? [] : before.options.filter((one) => one.option !== option)
  const strength = before.options[0]?.strength ?? 'should'
  const options = isTaken ? rest : [...rest, { option, strength }]
  const isNothing = options.length === 0 && before.line === undefined
  return withDecision(draft, topic, isNothing ? undefined : { ...before, options })
}

/** The draft in which an option that is taken is so binding. */
export function withStrength(draft: Draft, topic: string, option: string, strength: Level): Draft {
  const before = decisionOn(draft, topic)
  if (!before) return draft
  const options = before.options.map((one) => (one.option === option ? { option, strength } : one))
  return withDecision(draft, topic, { ...before, options })
}

/** The draft in which a question is left open on purpose. What the reader has written on it stays. */
export function leftOpen(draft: Draft, topic: string): Draft {
  const { line } = decisionOn(draft, topic) ?? {}
  return withDecision(draft, topic, { topic, options: [], ...(line !== undefined && { line }) })
}

/** The draft with a line of the reader's own on a question; an empty one is none. */
export function withLine(draft: Draft, topic: string, line: string): Draft {
  const { options = [] } = decisionOn(draft, topic) ?? {}
  if (line === '' && !decisionOn(draft, topic)) return draft
  return withDecision(draft, topic, { topic, options, ...(line !== '' && { line }) })
}

function replaced<T extends { topic: string }>(items: readonly T[], topic: string, item: T | undefined): T[] {
  if (!item) return items.filter((one) => one.topic !== topic)
  return items.some((one) => one.topic === topic)
    ? items.map((one) => (one.topic === topic ? item : one))
    : [...items, item]
}

/** A text as it may stand in a draft: in one line, with a sign of replacement for what nothing can show. */
export function oneLine(text: string): string {
  return printable(text.replace(/[\t\n\r]+/g, ' '))
}
