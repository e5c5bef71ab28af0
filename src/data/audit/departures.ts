import type { Audit, Finding } from './audit.ts'
import type { Decider, NamedQuestion, Taken } from './decided.ts'
import { asksForConsistency, fulfils, isAbsence } from './fulfils.ts'

/** A question on which a document departs from a decider: what is to be done about it. */
export interface Departure {
  question: NamedQuestion
  wants: Taken[]
  /** What the document does instead; places where nothing is done that has a name stand in `others`. */
  does: Finding[]
  others: string[]
  /** The share of the places where the question arises that depart, above 0, at most 1. */
  share: number
}

/** A document held against a decider. */
export interface Comparison {
  departures: Departure[]
  /** Questions on which it keeps to the decider in every place. */
  kept: NamedQuestion[]
  /** Questions that the decider answers and the document does not show. */
  silent: NamedQuestion[]
}

const FIRMNESS: readonly Taken['strength'][] = ['must', 'should', undefined, 'may', 'example']

/** Holds a document against what a decider takes, question by question. What binds most and departs most comes first. */
export function compareWith(audit: Audit, decider: Decider, questions: readonly NamedQuestion[]): Comparison {
  const comparison: Comparison = { departures: [], kept: [], silent: [] }
  for (const question of questions) {
    const { topic } = question
    const wants = decider.decisions.filter((one) => one.topic === topic)
    if (wants.length === 0) continue
    const wantsNone = wants.some(({ option }) => option === 'none')
    const found = audit.findings.filter((one) => one.topic === topic && (wantsNone || !isAbsence(topic, one.option)))
    const others = audit.unnamed.find((one) => one.topic === topic)?.evidence ?? []
    if (found.length === 0 && others.length === 0) {
      comparison.silent.push(question)
      continue
    }
    const isOpen = wants.some(({ option }) => asksForConsistency(option))
    const does = isOpen
      ? found.slice(1)
      : found.filter(({ option }) => !wants.some((want) => fulfils(topic, option, want.option)))
    const departing = new Set([...does.flatMap(({ evidence }) => evidence), ...(isOpen ? [] : others)])
    if (departing.size === 0) {
      comparison.kept.push(question)
      continue
    }
    const places = new Set([...found.flatMap(({ evidence }) => evidence), ...others])
    const share = departing.size / places.size
    comparison.departures.push({ question, wants, does, others: isOpen ? [] : others, share })
  }
  comparison.departures.sort((a, b) => firmness(a) - firmness(b) || b.share - a.share)
  return comparison
}

/** How binding the firmest of what is wanted is; an unknown strength stands between should and may. */
export function strengthOf({ wants }: Pick<Departure, 'wants'>): Taken['strength'] {
  return FIRMNESS.find((strength) => wants.some((want) => want.strength === strength))
}

function firmness(departure: Departure): number {
  return FIRMNESS.indexOf(strengthOf(departure))
}

/** The share of the questions that both answer on which the document keeps to the decider in every place, 0 to 1. */
export function keptShare({ departures, kept }: Comparison): number {
  const all = departures.length + kept.length
  return all === 0 ? 1 : kept.length / all
}
