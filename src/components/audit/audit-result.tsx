import { useMemo } from 'react'
import type { Audit } from '../../data/audit/audit.ts'
import { decidingOf, judged } from '../../data/audit/audited-document.ts'
import type { Decider } from '../../data/audit/decided.ts'
import { markdownReport } from '../../data/audit/markdown-report.ts'
import { labelOf } from '../../data/audit/report-words.ts'
import { counted, percent } from '../../data/model/counted.ts'
import type { DecisionsPage } from '../../data/model/decisions.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { AnswersTable } from './answers-table.tsx'
import { ClosestGuidelines } from './closest-guidelines.tsx'
import { Departures } from './departures.tsx'
import { Places } from './places.tsx'

interface AuditResultProps {
  name: string
  audit: Audit
  page: DecisionsPage
  /** What it is held against: a guideline, or the reader's draft. */
  decider: Decider | undefined
  onAgainst: (id: string) => void
}

/** What was found in one document. */
export function AuditResult({ name, audit, page, decider, onAgainst }: AuditResultProps) {
  const deciding = useMemo(() => decidingOf(page), [page])
  const document = useMemo(() => judged(name, audit, deciding, decider), [name, audit, deciding, decider])
  const { output, consistency, against } = document
  const { external, broken, circular } = audit.unfollowed
  return (
    <>
      <div className="audited">
        <p>
          <strong>{audit.title || name}</strong>{' '}
          <span className="quiet">
            OpenAPI {audit.version}, {counted(audit.operations, 'operation')}
          </span>
        </p>
        <p>
          Consistent with itself: <strong className="num">{percent(consistency.share)}</strong>
        </p>
        <CopyButton label="Copy as Markdown" text={async () => markdownReport(document, deciding)} />
      </div>
      {against && <Departures against={against} />}
      <AnswersTable output={output} questions={deciding.questions} />
      {consistency.inconsistent.length > 0 && (
        <section className="block" aria-labelledby="differs">
          <h2 className="block-title" id="differs">
            Where it differs from itself
          </h2>
          <ul className="differing">
            {consistency.inconsistent.map(({ question, leading, share, others }) => (
              <li key={question.topic}>
                <strong>{question.name}</strong>: {labelOf(question, leading)} in {percent(share)}, not at{' '}
                <Places pointers={others} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ClosestGuidelines closest={output.closest} guidelines={page.guidelines} onAgainst={onAgainst} />
      {[...external, ...broken, ...circular].length > 0 && (
        <section className="block" aria-labelledby="unread">
          <h2 className="block-title" id="unread">
            Not read
          </h2>
          {external.length > 0 && (
            <div>
              References to other files, which are not fetched: <Places pointers={external} />
            </div>
          )}
          {broken.length > 0 && (
            <div>
              References that lead nowhere: <Places pointers={broken} />
            </div>
          )}
          {circular.length > 0 && (
            <div>
              References that lead back to themselves: <Places pointers={circular} />
            </div>
          )}
        </section>
      )}
    </>
  )
}
