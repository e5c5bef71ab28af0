import { Link } from '@tanstack/react-router'
import type { CoveragePage } from '../../data/model/coverage.ts'
import { Logo } from '../ui/logo.tsx'
import type { ChosenPart } from './chosen-parts.ts'
import { heldHere, heldTogether, type ShownPage } from './held-here.ts'

interface ChosenChipProps {
  part: ChosenPart
  page: ShownPage | undefined
  /** Where the page needs it to say what it has. */
  coverage: CoveragePage | undefined
  onRemove: () => void
}

/** Who is chosen, what the page has of it and the way there, and the way to take it back. */
export function ChosenChip({ part, page, coverage, onRemove }: ChosenChipProps) {
  const { name, company, guidelines } = part
  const all = guidelines.map((guideline) => heldHere(page, guideline, coverage))
  const held = heldTogether(all)
  const [first] = guidelines
  const title = guidelines.map((one) => one.title).join(', ')
  const content = (
    <>
      {company && <Logo company={company} size={20} />}
      <span>
        <span>{name}</span>
        {held && <small>{held.says}</small>}
      </span>
    </>
  )
  return (
    <div className={company && held?.isHere !== false ? 'chip' : 'chip is-absent'}>
      {held?.hash !== undefined && (
        <a href={`#${held.hash}`} title={title}>
          {content}
        </a>
      )}
      {held?.hash === undefined && first && (
        <Link to="/design/guidelines/$guidelineId" params={{ guidelineId: first.id }} title={title}>
          {content}
        </Link>
      )}
      {!first && content}
      <button type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  )
}
