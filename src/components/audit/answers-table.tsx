import { percent } from '../../data/model/counted.ts'
import { Link } from '@tanstack/react-router'
import type { AuditedDocument, Deciding } from '../../data/audit/audited-document.ts'
import { labelOf } from '../../data/audit/report-words.ts'
import { Places } from './places.tsx'

interface AnswersTableProps extends Pick<AuditedDocument, 'output'>, Pick<Deciding, 'questions'> {}

/** Which option a document takes on every question that it shows, and where. */
export function AnswersTable({ output, questions }: AnswersTableProps) {
  const answered = questions.flatMap((question) => {
    const answers = output.answers.filter(({ topic }) => topic === question.topic)
    return answers.length > 0 ? [{ question, answers }] : []
  })
  return (
    <section className="block" aria-labelledby="does">
      <h2 className="block-title" id="does">
        What it does
      </h2>
      <table className="table answers">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Option, and its share of the places</th>
          </tr>
        </thead>
        <tbody>
          {answered.map(({ question, answers }) => (
            <tr key={question.topic}>
              <th scope="row">
                <Link to="/design/topics/$topicId" params={{ topicId: question.topic }}>
                  {question.name}
                </Link>
              </th>
              <td>
                {answers.map(({ option, share, evidence }) => (
                  <div className="answer" key={option}>
                    <span>{labelOf(question, option)}</span> <span className="num quiet">{percent(share)}</span>
                    <Places pointers={evidence} />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
