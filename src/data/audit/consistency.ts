import type { Audit } from './audit.ts'
import type { NamedQuestion } from './decided.ts'

/** A question on which a document does one thing here and another there. */
export interface Inconsistency {
  question: NamedQuestion
  /** The option taken most, and the share of the places that take it. */
  leading: string
  share: number
  /** Pointers to the places that do something else. */
  others: string[]
}

/** How far a document agrees with itself. */
export interface Consistency {
  /** The mean over all questions of the share that the leading option has, 0 to 1; 1 where nothing was found. */
  share: number
  /** Least consistent first. */
  inconsistent: Inconsistency[]
}

/** Several ways to authenticate or to page can be meant; where one option is asked for, two of them are a slip. */
export function consistencyOf({ findings, unnamed }: Audit, questions: readonly NamedQuestion[]): Consistency {
  const all = questions
    .filter(({ choice }) => choice === 'one')
    .flatMap((question): Inconsistency[] => {
      const found = findings.filter(({ topic }) => topic === question.topic)
      const [first] = found
      if (!first) return []
      const without = unnamed.find(({ topic }) => topic === question.topic)?.evidence ?? []
      const own = new Set(first.evidence)
      const others = [...found.slice(1).flatMap(({ evidence }) => evidence), ...without].filter((one) => !own.has(one))
      return [{ question, leading: first.option, share: first.share, others: [...new Set(others)] }]
    })
  const share = all.length === 0 ? 1 : all.reduce((sum, one) => sum + one.share, 0) / all.length
  const inconsistent = all.filter(({ others }) => others.length > 0).toSorted((a, b) => a.share - b.share)
  return { share, inconsistent }
}
