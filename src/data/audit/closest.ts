import type { Finding } from './audit.ts'
import type { Decider } from './decided.ts'
import { fulfils, isAbsence } from './fulfils.ts'

/** How far a guideline decides as a document does. */
export interface Closeness {
  /** The guideline's id. */
  guideline: string
  /** On how many questions both agree, of those that both answer. */
  agree: number
  of: number
}

/** From this share of the places on an option is what the document does, beside the one it does most. */
const MAIN = 0.5

/**
 * All deciders that answer a question which the document answers, most similar first. Few answers in common say less: the
 * order is that of the lower end of Wilson's interval for the share (E. B. Wilson, JASA 22, 1927), at 95 percent.
 */
export function closestTo(answers: readonly Finding[], deciders: readonly Decider[]): Closeness[] {
  const mine = mainOptions(answers)
  return deciders
    .map(({ id, decisions }) => {
      const topics = new Map<string, string[]>()
      for (const { topic, option } of decisions) topics.set(topic, [...(topics.get(topic) ?? []), option])
      const shared = [...topics].flatMap(([topic, wanted]) => {
        const found = mine.get(topic)
        if (found?.some((option) => isAbsence(topic, option)) && !wanted.includes('none')) return []
        return found ? [found.some((option) => wanted.some((one) => fulfils(topic, option, one)))] : []
      })
      return { guideline: id, agree: shared.filter(Boolean).length, of: shared.length }
    })
    .filter(({ of }) => of > 0)
    .toSorted((a, b) => lowerEnd(b) - lowerEnd(a) || b.of - a.of)
}

function mainOptions(answers: readonly Finding[]): Map<string, string[]> {
  const main = new Map<string, string[]>()
  for (const { topic, option, share } of answers.toSorted((a, b) => b.share - a.share)) {
    const options = main.get(topic)
    if (!options) main.set(topic, [option])
    else if (share >= MAIN) options.push(option)
  }
  return main
}

function lowerEnd({ agree, of }: Closeness): number {
  const z = 1.96
  const share = agree / of
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return (share + (z * z) / (2 * of) - spread) / (1 + (z * z) / of)
}
