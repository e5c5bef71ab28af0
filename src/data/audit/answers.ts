import type { Audit, AuditQuestion, Finding } from './audit.ts'

/** What is taken in fewer places than this share is a slip and no answer: more where only one option can be chosen. */
const SLIP = { one: 0.2, several: 0.15 }

/** What an API either has or has not: done in one place, it is there. */
const ANYWHERE = new Set([
  'security-authentication',
  'tracing',
  'idempotency',
  'rate-limiting-headers',
  'resource-concurrency',
  'deprecation',
  'resource-action',
  'data-format-date-time',
])

/** Options that together are another one of the same question. */
const TOGETHER: Partial<Record<string, { parts: readonly string[]; whole: string }>> = {
  'collection-retrieve': { parts: ['object', 'array'], whole: 'both' },
  'resource-url-slash': { parts: ['no', 'yes'], whole: 'both' },
  'query-parameter-multiple': { parts: ['comma', 'repeat'], whole: 'both' },
}

/**
 * The options that a document as a whole takes: all findings but slips, which departures and consistency still name.
 * Two that are both done are the option that says so, where there is one.
 */
export function answersOf({ findings }: Pick<Audit, 'findings'>, questions: readonly AuditQuestion[]): Finding[] {
  return questions.flatMap(({ topic, choice, options }) => {
    const taken = findings.filter(
      (finding) => finding.topic === topic && (ANYWHERE.has(topic) || finding.share >= SLIP[choice]),
    )
    const together = TOGETHER[topic]
    const parts = taken.filter(({ option }) => together?.parts.includes(option))
    if (!together || parts.length < together.parts.length || !options.includes(together.whole)) return taken
    const evidence = [...new Set(parts.flatMap((part) => part.evidence))]
    const share = Math.min(
      1,
      parts.reduce((sum, part) => sum + part.share, 0),
    )
    return [{ topic, option: together.whole, share, evidence }, ...taken.filter((one) => !parts.includes(one))]
  })
}
