import type { DecisionsPage } from '../model/decisions.ts'
import type { Audit } from './audit.ts'
import { consistencyOf, type Consistency } from './consistency.ts'
import { decidersOf, questionsOf, type Decider, type NamedQuestion } from './decided.ts'
import { compareWith, type Comparison } from './departures.ts'
import { outputOf, type AuditOutput } from './output.ts'

/** What of the catalogue a document is judged by. */
export interface Deciding {
  questions: NamedQuestion[]
  /** All guidelines that decide anything. */
  deciders: Decider[]
}

/** One audited document, and what follows from what was found in it. */
export interface AuditedDocument {
  /** What reports call it. */
  file: string
  audit: Audit
  output: AuditOutput
  consistency: Consistency
  /** The decider it is held against, and how it compares. */
  against?: { decider: Decider; comparison: Comparison } | undefined
}

/** What a document is judged by, out of the page of all decisions. */
export function decidingOf(page: DecisionsPage): Deciding {
  return { questions: questionsOf(page), deciders: decidersOf(page) }
}

/** Judges what was found in a document, and holds it against a decider where one is given. */
export function judged(file: string, audit: Audit, deciding: Deciding, decider: Decider | undefined): AuditedDocument {
  const { questions, deciders } = deciding
  return {
    file,
    audit,
    output: outputOf(audit, questions, deciders),
    consistency: consistencyOf(audit, questions),
    ...(decider && { against: { decider, comparison: compareWith(audit, decider, questions) } }),
  }
}
