import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CoverageCell } from '../../data/model/coverage.ts'
import { counted } from '../../data/model/counted.ts'
import { ChooseGuideline } from '../selection/choose-guideline.tsx'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { LevelMark } from '../ui/level-mark.tsx'
import { TopicName } from '../ui/topic-name.tsx'
import type { CoverageFilter, Table } from './filter-coverage.ts'

/** All topics of the guideline that the filter names, or else all guidelines on its topic. */
export function OneAlone({ table, filter }: { table: Table; filter: CoverageFilter }) {
  const { columns, groups } = table
  const at = columns.findIndex(({ guideline }) => guideline.id === filter.guideline)
  if (at >= 0) return <OneGuideline table={table} at={at} />
  const row = groups.flatMap(({ rows }) => rows).find(({ topic }) => topic.id === filter.topic)
  if (!row) return null
  return (
    <ul className="ruled">
      {columns.map(({ guideline }, index) => {
        const cell = row.cells[index]
        return cell ? (
          <PlaceItem
            key={guideline.id}
            topic={row.topic.id}
            guideline={guideline.id}
            cell={cell}
            before={<ChooseGuideline guideline={guideline} size={26} />}
          >
            <span>{guidelineName(guideline)}</span>
          </PlaceItem>
        ) : null
      })}
    </ul>
  )
}

function OneGuideline({ table: { columns, groups }, at }: { table: Table; at: number }) {
  const column = columns[at]
  if (!column) return null
  return groups.map(({ id, name, rows }) => {
    const had = rows.filter(({ cells }) => cells[at])
    const missing = rows.filter(({ cells }) => !cells[at]).map(({ topic }) => topic.name)
    return (
      <section key={id} aria-labelledby={`one-${id}`}>
        <h2 id={`one-${id}`}>
          {name}{' '}
          <span className="n">
            {had.length} of {rows.length}
          </span>
        </h2>
        <ul className="ruled">
          {had.map(({ topic, cells }) => {
            const cell = cells[at]
            return cell ? (
              <PlaceItem key={topic.id} topic={topic.id} guideline={column.guideline.id} cell={cell}>
                <span>
                  <TopicName name={topic.name} />
                </span>
              </PlaceItem>
            ) : null
          })}
        </ul>
        {missing.length > 0 && <p className="hint">Nothing on {missing.join(', ')}</p>}
      </section>
    )
  })
}

interface PlaceItemProps {
  topic: string
  guideline: string
  cell: CoverageCell
  /** What stands before the link. */
  before?: ReactNode
  children: ReactNode
}

function PlaceItem({ topic, guideline, cell: [, sections, level], before, children }: PlaceItemProps) {
  return (
    <li>
      {before}
      <Link className="row-link" to="/design/topics/$topicId" params={{ topicId: topic }} hash={guideline}>
        {children}
        {level && <LevelMark level={level} />}
        <span className="n" aria-label={counted(sections, 'section')}>
          {sections}
        </span>
      </Link>
    </li>
  )
}
