import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { NamingGuideline, Succession } from '../../data/model/standards.ts'
import { counted } from '../../data/model/counted.ts'
import { ChosenMarks } from '../selection/chosen-marks.tsx'
import { TopicName } from '../ui/topic-name.tsx'
import { AdoptionLine } from './adoption-line.tsx'

/** How long the line of the standard that most guidelines name is, in pixels. */
const LONGEST = 168

interface StandardsTableProps {
  successions: readonly Succession[]
  /** Which of the chosen guidelines name one of a row's standards. */
  chosen: (succession: Succession) => NamingGuideline[]
  /** The number of guidelines that a full line stands for. */
  most: number
}

/** Standards in rows, each with what it replaced, who names it in numbers, and where it matters. */
export function StandardsTable({ successions, chosen, most }: StandardsTableProps) {
  return (
    <table className="table standards">
      <thead>
        <tr>
          <th scope="col">Standard</th>
          <th className="adopted" scope="col">
            Named by
          </th>
          <th className="wide" scope="col">
            Most in
          </th>
        </tr>
      </thead>
      <tbody>
        {successions.map((succession) => (
          <Row
            key={succession.standards[0]?.id}
            succession={succession}
            chosen={chosen(succession)}
            unit={most === 0 ? 0 : LONGEST / most}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  succession: Succession
  chosen: readonly NamingGuideline[]
  unit: number
}

function Row({ succession, chosen, unit }: RowProps) {
  const { standards, guidelines, current, both, topics } = succession
  const [first, ...replaced] = standards
  if (!first) return null
  const named = replaced.filter(({ namedBy }) => namedBy.length > 0)
  return (
    <tr>
      <th scope="row">
        <Link className="ink" to="/design/standards/$standardId" params={{ standardId: first.id }}>
          <b>{first.number}</b>
          {first.title.startsWith(first.number) ? first.title.slice(first.number.length) : ` ${first.title}`}
        </Link>
        {named.length > 0 && (
          <small>
            replaces{' '}
            {named.map(({ id, number, namedBy }, at) => (
              <Fragment key={id}>
                <Link to="/design/standards/$standardId" params={{ standardId: id }}>
                  {number}
                </Link>
                {` (${namedBy.length})${at < named.length - 1 ? ', ' : ''}`}
              </Fragment>
            ))}
          </small>
        )}
      </th>
      <td className="adopted">
        <AdoptionLine current={current} former={guidelines - current} unit={unit} />
        <span className="num">{counted(guidelines, 'guideline')}</span>
        {named.length > 0 && (
          <small>{`${current || 'none'} by the number in force${both > 0 ? `, ${both} by both` : ''}`}</small>
        )}
        <ChosenMarks guidelines={chosen} />
      </td>
      <td className="wide">
        {topics.map(({ id, name }, at) => (
          <Fragment key={id}>
            {at > 0 && ', '}
            <Link className="ink" to="/design/topics/$topicId" params={{ topicId: id }}>
              <TopicName name={name} />
            </Link>
          </Fragment>
        ))}
      </td>
    </tr>
  )
}
