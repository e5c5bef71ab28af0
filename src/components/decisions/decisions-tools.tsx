import type { DecisionsPage } from '../../data/model/decisions.ts'
import { Choice } from '../ui/choice.tsx'
import { counted } from '../ui/counted.ts'
import { RetiredToggle } from '../ui/retired-toggle.tsx'
import { SectorAndScope } from '../ui/sector-and-scope.tsx'
import { isRetired } from '../ui/status-mark.tsx'
import { passes, standing, type DecisionsFilter, type WeighedQuestion } from './filter-decisions.ts'

interface DecisionsToolsProps {
  page: DecisionsPage
  questions: readonly WeighedQuestion[]
  filter: DecisionsFilter
  onFilter: (change: DecisionsFilter) => void
}

/** Which guideline to follow, which to count, and the order of the questions. */
export function DecisionsTools({ page, questions, filter, onFilter }: DecisionsToolsProps) {
  const { guidelines } = page
  const counting = guidelines.filter((guideline) => passes(guideline, filter)).length
  const retired = guidelines.filter(isRetired).length
  const followed = filter.follow ? standing(questions, filter.follow) : undefined
  return (
    <form className="tools" aria-label="Follow and filter" onSubmit={(event) => event.preventDefault()}>
      <Choice label="Follow" value={filter.follow} none="nobody" onChoose={(follow) => onFilter({ follow })}>
        {guidelines.map(({ id, title, company }) => (
          <option key={id} value={id}>
            {title.startsWith(company.name) ? title : `${company.name}: ${title}`}
          </option>
        ))}
      </Choice>
      <SectorAndScope guidelines={guidelines} filter={filter} onFilter={onFilter} />
      <Choice
        label="Order"
        value={filter.sort}
        none="by category"
        onChoose={(sort) => onFilter({ sort: sort === 'agreement' || sort === 'split' ? sort : undefined })}
      >
        <option value="agreement">most agreement first</option>
        <option value="split">most disagreement first</option>
      </Choice>
      {retired > 0 && (
        <RetiredToggle
          count={retired}
          hidden={filter.status === 'current'}
          onToggle={() => onFilter({ status: filter.status ? undefined : 'current' })}
        />
      )}
      <p className="push quiet small" role="status">
        {followed
          ? `With the largest group in ${followed.leading} of ${counted(followed.answered, 'question')}`
          : `${counted(questions.length, 'question')}, ${counted(counting, 'guideline')}`}
      </p>
    </form>
  )
}
