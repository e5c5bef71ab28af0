import { Link } from '@tanstack/react-router'
import type { ComparisonCell, ComparisonRow } from '../../data/comparison/rows.ts'
import { sidesWith } from '../../data/comparison/words.ts'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import { counted } from '../../data/model/counted.ts'
import { ReferenceList } from '../topic/reference-list.tsx'
import { Summary } from '../topic/summary.tsx'
import { Takes } from '../topic/takes.tsx'
import { LevelMark } from '../ui/level-mark.tsx'

interface ComparisonEntryProps {
  row: ComparisonRow
  /** The position of the guideline, and of its cell. */
  at: number
  cell: ComparisonCell | undefined
  guideline: GuidelinePage
  names: readonly string[]
  /** Whether the sections are unfolded. */
  isOpen: boolean
}

/** What one guideline says on one topic: what it takes, in a sentence, and its sections, which fold. */
export function ComparisonEntry({ row, at, cell, guideline, names, isOpen }: ComparisonEntryProps) {
  if (!cell?.entry) return <p className="nothing">Says nothing on this topic</p>
  const { entry, level, answer } = cell
  const { decisions, summary, references, topic } = entry
  const isMarked = answer !== undefined && (row.verdict === 'different' || row.verdict === 'overlapping')
  const sides = sidesWith(row, at, names)
  return (
    <>
      {decisions.length > 0 && (
        <div className={isMarked ? `answer answer-${answer}` : 'answer'}>
          <Takes decisions={decisions} />
          {sides && <small className="sides">{sides}</small>}
        </div>
      )}
      {summary && <Summary text={summary} />}
      {/* It opens for itself, too; the choice for all of them makes a new one. */}
      <details className="sections" key={String(isOpen)} open={isOpen}>
        <summary>
          {level && <LevelMark level={level} />}
          <span>{counted(references.length, 'section')}</span>
        </summary>
        <ReferenceList references={references} languages={guideline.languages} />
        <Link className="link small" to="/design/topics/$topicId" params={{ topicId: topic.id }} hash={guideline.id}>
          Among all guidelines
        </Link>
      </details>
    </>
  )
}
