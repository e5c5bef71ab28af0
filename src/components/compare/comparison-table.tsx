import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { isDiffering, type ComparisonGroup, type ComparisonRow } from '../../data/comparison/rows.ts'
import { verdictText } from '../../data/comparison/words.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { isRetired } from '../../data/model/retired.ts'
import { Logo } from '../ui/logo.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { TopicName } from '../ui/topic-name.tsx'
import { ComparisonEntry } from './comparison-entry.tsx'

interface ComparisonTableProps {
  guidelines: readonly GuidelinePage[]
  /** What they are called beside each other. */
  names: readonly string[]
  groups: readonly ComparisonGroup[]
  /** Whether the sections of all cells are unfolded. */
  isOpen: boolean
  /** The topic that a phone shows by itself. */
  topic: string | undefined
  onSwap: (guideline: string) => void
  onRemove: (guideline: string) => void
}

/** Topics by guidelines. On a phone the guidelines stand below each other, under a topic's name that stays in sight. */
export function ComparisonTable({ guidelines, names, groups, isOpen, topic, onSwap, onRemove }: ComparisonTableProps) {
  return (
    <table className={topic ? 'table compare has-one' : 'table compare'} aria-label="Guidelines side by side">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          {guidelines.map((guideline, at) => (
            <th key={guideline.id} scope="col">
              <div className="who">
                <Logo company={guideline.company} size={32} retired={isRetired(guideline)} />
                <span>
                  <Link className="ink" to="/design/guidelines/$guidelineId" params={{ guidelineId: guideline.id }}>
                    {guideline.company.name}
                  </Link>
                  <small>{guideline.title}</small>
                  <StatusMark guideline={guideline} />
                </span>
              </div>
              <div className="column-tools">
                <button
                  className="toggle"
                  type="button"
                  aria-label={`Swap ${names[at]} for another guideline`}
                  onClick={() => onSwap(guideline.id)}
                >
                  Swap
                </button>
                <button
                  className="toggle"
                  type="button"
                  aria-label={`Remove ${names[at]}`}
                  onClick={() => onRemove(guideline.id)}
                >
                  Remove
                </button>
              </div>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ category, rows }) => (
        <tbody key={category.id}>
          <tr className={rows.some((row) => row.topic.id === topic) ? 'group-row is-one' : 'group-row'}>
            <th scope="rowgroup" colSpan={guidelines.length + 1}>
              <h2>{category.name}</h2>
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              key={row.topic.id}
              row={row}
              guidelines={guidelines}
              names={names}
              isOpen={isOpen}
              isOne={row.topic.id === topic}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface RowProps extends Pick<ComparisonTableProps, 'guidelines' | 'names' | 'isOpen'> {
  row: ComparisonRow
  isOne: boolean
}

const Row = memo(({ row, guidelines, names, isOpen, isOne }: RowProps) => {
  const { topic, cells } = row
  const differs = isDiffering(row)
  return (
    <tr id={topic.id} className={isOne ? 'is-one' : undefined}>
      <th scope="row">
        <h3>
          <Link className="ink" to="/design/topics/$topicId" params={{ topicId: topic.id }}>
            <TopicName name={topic.name} />
          </Link>
        </h3>
        <p className={`verdict ${row.verdict}${differs ? ' is-differing' : ''}`}>{verdictText(row, names)}</p>
      </th>
      {guidelines.map((guideline, at) => (
        <td key={guideline.id}>
          <p className="who narrow-only">
            <Logo company={guideline.company} size={20} retired={isRetired(guideline)} />
            <span>{names[at]}</span>
          </p>
          <ComparisonEntry row={row} at={at} guideline={guideline} names={names} isOpen={isOpen} cell={cells[at]} />
        </td>
      ))}
    </tr>
  )
})
