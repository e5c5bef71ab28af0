import { counted, percent } from '../model/counted.ts'
import type { AuditedDocument, Deciding } from './audited-document.ts'
import { strengthOf } from './departures.ts'
import { few, shown, wanted } from './report-words.ts'

const PLACES = 20

/** What was found in a document, in Markdown, e.g. for a comment on a change. */
export function markdownReport(
  { file, audit, output, consistency, against }: AuditedDocument,
  { questions, deciders }: Deciding,
): string {
  const titles = new Map(deciders.map(({ id, title }) => [id, title]))
  const lines = [
    `# Audit of ${cell(audit.title || file)}`,
    '',
    `${cell(file)}: OpenAPI ${audit.version}, ${counted(audit.operations, 'operation')}.`,
    '',
  ]
  if (against) {
    const { departures, kept, silent } = against.comparison
    lines.push(
      `## Departs from ${cell(against.decider.title)}`,
      '',
      `${counted(departures.length, 'question')} to work on, ${kept.length} kept, ${silent.length} not shown by a description.`,
      '',
    )
    for (const departure of departures) {
      const { question, wants, does, others } = departure
      const strength = strengthOf(departure)
      const source = wants.find(({ url }) => url !== undefined)?.url
      lines.push(
        `- [ ] **${cell(question.name)}**: ${strength ? `${strength} be ` : ''}${cell(wanted(question, wants))}${source === undefined ? '' : ` ([section](${source}))`}`,
      )
      for (const finding of does) lines.push(`  - ${cell(shown(question, finding))}: ${places(finding.evidence)}`)
      if (others.length > 0) lines.push(`  - something else: ${places(others)}`)
    }
    lines.push('')
  }
  lines.push('## What it does', '', '| Question | Option | Share | Places |', '|---|---|---|---|')
  for (const question of questions)
    for (const answer of output.answers.filter(({ topic }) => topic === question.topic))
      lines.push(
        `| ${cell(question.question)} | ${cell(question.labels.get(answer.option) ?? answer.option)} | ${percent(answer.share)} | ${answer.evidence.length} |`,
      )
  lines.push('', `## Consistent with itself: ${percent(consistency.share)}`, '')
  for (const { question, leading, share, others } of consistency.inconsistent)
    lines.push(
      `- ${cell(question.name)}: ${cell(question.labels.get(leading) ?? leading)} in ${percent(share)}; not at ${places(others)}`,
    )
  lines.push('', '## Guidelines that decide most alike', '', '| Guideline | Agree | Of |', '|---|---|---|')
  for (const { guideline, agree, of } of output.closest)
    lines.push(`| ${cell(titles.get(guideline) ?? guideline)} | ${agree} | ${of} |`)
  const { external } = audit.unfollowed
  if (external.length > 0) lines.push('', `Not fetched, so not audited: ${places(external)}`)
  return `${lines.join('\n')}\n`
}

function places(pointers: readonly string[]): string {
  return few(
    pointers.map((pointer) => `\`${pointer.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ')}\``),
    PLACES,
  )
}

/** A text of the document's or the content's author, with nothing left that Markdown would take for its own. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&')
}
