import type { Question, Taker } from './decisions.ts'
import type { Option } from './topic.ts'

/** How far the guidelines that answer a question agree. */
export type Agreement = 'strong' | 'leaning' | 'split' | 'few'

/** The answers to a question, weighed. */
export interface Weighed {
  agreement: Agreement
  /** How many guidelines take a position. */
  positions: number
  /** Ids of the options that most of them take; several when they are equal. */
  leading: string[]
  /** The share of the positions that take a leading option, 0 to 1. */
  share: number
}

/** A question with the first takers of each option alone, and what was counted of all. */
export interface QuestionInShort extends Question {
  /** `count` is how many takers there are, of whom the first are listed. */
  options: (Option & { takers: Taker[]; count: number })[]
  weight: Weighed
}

/** Fewer positions than this show no agreement, whatever they are. */
export const FEWEST_POSITIONS = 5
/** From these shares of a leading option on the guidelines agree strongly, or lean towards it. */
export const STRONG_SHARE = 0.75
export const LEANING_SHARE = 0.5

/**
 * Weighs the answers to a question. Where several options may be taken, a guideline counts once for each of them and
 * once as a position, so shares may add up to more than one. The thresholds are told on the about page.
 */
export function weigh({
  options,
}: {
  options: readonly { id: string; takers: Question['options'][number]['takers'] }[]
}): Weighed {
  const positions = new Set(options.flatMap(({ takers }) => takers.map(({ guideline }) => guideline.id))).size
  const most = Math.max(0, ...options.map(({ takers }) => takers.length))
  const leading = most === 0 ? [] : options.filter(({ takers }) => takers.length === most).map(({ id }) => id)
  const share = positions === 0 ? 0 : most / positions
  return { agreement: agreementAt(positions, share), positions, leading, share }
}

function agreementAt(positions: number, share: number): Agreement {
  if (positions < FEWEST_POSITIONS) return 'few'
  if (share >= STRONG_SHARE) return 'strong'
  return share >= LEANING_SHARE ? 'leaning' : 'split'
}
