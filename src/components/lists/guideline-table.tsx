import { Link } from '@tanstack/react-router'
import type { GuidelineSummary } from '../../data/model/catalogue.ts'
import { ChooseGuideline } from '../selection/choose-guideline.tsx'
import { Day } from '../ui/day.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { sectorName } from '../ui/sector-name.ts'
import type { GuidelinesFilter } from './filter-guidelines.ts'

interface GuidelineTableProps {
  guidelines: readonly GuidelineSummary[]
  /** The number of topics that a full dimension line stands for. */
  mostTopics: number
  sort: GuidelinesFilter['sort']
  onSort: (sort: GuidelinesFilter['sort']) => void
}

/** Guidelines in rows that a reader compares by running an eye down a column. */
export function GuidelineTable({ guidelines, mostTopics, sort, onSort }: GuidelineTableProps) {
  return (
    <table className="table">
      <thead>
        <tr>
          <SortHead
            label="Guideline"
            direction="ascending"
            active={sort === 'company'}
            onSort={() => onSort('company')}
          />
          <th className="wide sector" scope="col">
            Published by
          </th>
          <th className="wide country" scope="col">
            Country
          </th>
          <SortHead
            className="wide updated"
            label="Updated"
            direction="descending"
            active={sort === 'updated'}
            onSort={() => onSort('updated')}
          />
          <SortHead
            className="amount"
            label="Topics"
            direction="descending"
            active={sort === undefined}
            onSort={() => onSort(undefined)}
          />
        </tr>
      </thead>
      <tbody>
        {guidelines.map((guideline) => (
          <GuidelineRow key={guideline.id} guideline={guideline} mostTopics={mostTopics} />
        ))}
      </tbody>
    </table>
  )
}

interface SortHeadProps {
  label: string
  direction: 'ascending' | 'descending'
  active: boolean
  className?: string
  onSort: () => void
}

function SortHead({ label, direction, active, className, onSort }: SortHeadProps) {
  return (
    <th className={className} scope="col" aria-sort={active ? direction : undefined}>
      <button className="sort" type="button" onClick={onSort}>
        {label}
        <span aria-hidden="true">{active && (direction === 'ascending' ? ' ↑' : ' ↓')}</span>
      </button>
    </th>
  )
}

function GuidelineRow({ guideline, mostTopics }: { guideline: GuidelineSummary; mostTopics: number }) {
  const { id, title, company, sector, country, date, topics } = guideline
  return (
    <tr>
      <th scope="row">
        <div className="who">
          <ChooseGuideline guideline={guideline} size={32} />
          <Link className="who" to="/design/guidelines/$guidelineId" params={{ guidelineId: id }}>
            <span>
              {company.name} <StatusMark guideline={guideline} />
              <small>{title}</small>
            </span>
          </Link>
        </div>
      </th>
      <td className="wide">{sector && sectorName(sector)}</td>
      <td className="wide">{country?.name}</td>
      <td className="wide">{date && <Day day={date} short />}</td>
      <td className="num">
        <DimensionLine share={mostTopics === 0 ? 0 : topics / mostTopics} />
        {topics}
      </td>
    </tr>
  )
}

const LINE = 80

function DimensionLine({ share }: { share: number }) {
  const end = Math.round(share * LINE) + 0.5
  return (
    <svg className="measure" width={LINE + 4} height="7" fill="none" aria-hidden="true">
      <path d={`M.5 0v7M${end} 0v7M.5 3.5H${end}`} />
    </svg>
  )
}
