import type { Level } from '../model/reference.ts'

/** The sentence that rules an option: its own, or the question with its label. Backticks mark code. */
export function rulingOf(question: string, option: { label: string; ruling?: string | undefined }, strength: Level) {
  const keyword = strength.toUpperCase()
  return option.ruling?.replace('{must}', keyword) ?? `${question} ${keyword}: ${option.label}.`
}
