import { strengthOf } from '../../src/data/audit/departures.ts'
import { few, labelOf, shown, wanted } from '../../src/data/audit/report-words.ts'
import { counted, percent } from '../../src/data/model/counted.ts'
import type { AuditedFile } from './audit-files.ts'
import type { Knowledge } from './knowledge.ts'

/** What was found in a file, as text for a terminal. */
export function textReport(audited: AuditedFile, { questions, deciders }: Knowledge): string {
  const { file, audit, output, consistency, against } = audited
  const titles = new Map(deciders.map(({ id, title }) => [id, title]))
  const lines = [
    `${file}: ${audit.title || 'no title'}, OpenAPI ${audit.version}, ${counted(audit.operations, 'operation')}`,
    '',
  ]
  for (const question of questions) {
    const answers = output.answers.filter(({ topic }) => topic === question.topic)
    for (const answer of answers) lines.push(`  ${question.name}: ${shown(question, answer)}`)
  }
  lines.push('', `Consistent with itself: ${percent(consistency.share)}`)
  for (const { question, leading, share, others } of consistency.inconsistent)
    lines.push(`  ${question.name}: ${labelOf(question, leading)} in ${percent(share)}; not at ${few(others)}`)
  lines.push('', 'Decide most alike:')
  for (const { guideline, agree, of } of output.closest.slice(0, 5))
    lines.push(`  ${agree} of ${of}  ${titles.get(guideline) ?? guideline} (${guideline})`)
  if (against) lines.push('', ...comparisonLines(against))
  lines.push(...unfollowedLines(audited))
  return `${lines.join('\n')}\n`
}

function comparisonLines({ decider, comparison }: NonNullable<AuditedFile['against']>): string[] {
  const { departures, kept, silent } = comparison
  const lines = [
    `Against ${decider.title}: ${counted(departures.length, 'question')} to work on, ${kept.length} kept, ${silent.length} not shown by a description`,
  ]
  for (const departure of departures) {
    const { question, wants, does, others, share } = departure
    const strength = strengthOf(departure)
    lines.push(`  ${strength ? `${strength.toUpperCase()} ` : ''}${question.name}: ${wanted(question, wants)}`)
    for (const finding of does) lines.push(`    but ${shown(question, finding)} at ${few(finding.evidence)}`)
    if (others.length > 0) lines.push(`    but something else in ${counted(others.length, 'place')}: ${few(others)}`)
    if (does.length === 0 && others.length === 0) lines.push(`    not kept in ${percent(share)} of the places`)
  }
  return lines
}

function unfollowedLines({ audit: { unfollowed } }: AuditedFile): string[] {
  const { external, broken, circular } = unfollowed
  const lines = [
    external.length > 0 && `Not fetched, so not audited: ${few(external)}`,
    broken.length > 0 && `References that lead nowhere: ${few(broken)}`,
    circular.length > 0 && `References that lead back to themselves: ${few(circular)}`,
  ].filter((line) => line !== false)
  return lines.length > 0 ? ['', ...lines] : []
}
