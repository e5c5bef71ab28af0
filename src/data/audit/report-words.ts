import { percent } from '../model/counted.ts'
import type { Finding } from './audit.ts'
import type { NamedQuestion, Taken } from './decided.ts'

const FEW = 3

/** What readers see of an option; its id where the question does not have it. */
export function labelOf({ labels }: Pick<NamedQuestion, 'labels'>, option: string): string {
  return labels.get(option) ?? option
}

/** `snake_case (93%)`. */
export function shown(question: NamedQuestion, { option, share }: Pick<Finding, 'option' | 'share'>): string {
  return `${labelOf(question, option)} (${percent(share)})`
}

/** The options that are wanted, with the notes on them. */
export function wanted(question: NamedQuestion, wants: readonly Taken[]): string {
  return wants
    .map(({ option, note }) => labelOf(question, option) + (note === undefined ? '' : ` (${note})`))
    .join(' or ')
}

/** The first of a list, and how many more there are. */
export function few(all: readonly string[], most = FEW): string {
  const more = all.length - most
  return all.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
