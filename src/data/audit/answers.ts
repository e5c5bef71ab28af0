import type { Audit, AuditQuestion, Finding } from './audit.ts'

/** What is taken in fewer places than this share is a slip and no answer: more where only one option can be chosen. */
const SLIP = { one: 0.2, several: 0.05 }

/** The options that a document as a whole takes: all findings but slips, which departures and consistency still name. */
export function answersOf({ findings }: Pick<Audit, 'findings'>, questions: readonly AuditQuestion[]): Finding[] {
  const choices = new Map(questions.map(({ topic, choice }) => [topic, choice]))
  return findings.filter(({ topic, share }) => share >= SLIP[choices.get(topic) ?? 'several'])
}
