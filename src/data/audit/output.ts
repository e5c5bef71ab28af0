import type { Audit, AuditQuestion, Finding } from './audit.ts'
import { answersOf } from './answers.ts'
import { closestTo, type Closeness } from './closest.ts'
import type { Decider } from './decided.ts'

/** What an audit gives to machines. */
export interface AuditOutput {
  answers: Finding[]
  closest: Closeness[]
}

/** So many guidelines are named as the most similar. */
const MOST = 10

/** The answers of a document and the guidelines that decide most alike. Shares have four digits. */
export function outputOf(audit: Audit, questions: readonly AuditQuestion[], deciders: readonly Decider[]): AuditOutput {
  const answers = answersOf(audit, questions)
  return {
    answers: answers.map(({ topic, option, share, evidence }) => ({
      topic,
      option,
      share: Math.round(share * 10_000) / 10_000,
      evidence,
    })),
    closest: closestTo(answers, deciders).slice(0, MOST),
  }
}
