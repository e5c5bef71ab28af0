import { useHydrated } from '@tanstack/react-router'
import type { DecidingGuideline, DecisionsPage } from '../../data/model/decisions.ts'
import { NOTHING_CHOSEN, withGuidelineToggled } from '../../data/selection.ts'
import { ChooseToggle } from '../selection/choose-toggle.tsx'
import { Choice } from '../ui/choice.tsx'
import { counted } from '../../data/model/counted.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { RetiredToggle } from '../ui/retired-toggle.tsx'
import { SectorAndScope } from '../ui/sector-and-scope.tsx'
import { isRetired } from '../../data/model/retired.ts'
import { passes, standing, type DecisionsFilter, type WeighedQuestion } from './filter-decisions.ts'

interface DecisionsToolsProps {
  page: DecisionsPage
  questions: readonly WeighedQuestion[]
  followed: readonly DecidingGuideline[]
  /** Whether the logos of the charts choose their guidelines. */
  isChoosing: boolean
  onChoosing: (isChoosing: boolean) => void
  filter: DecisionsFilter
  onFilter: (change: DecisionsFilter) => void
}

/** Orders other than that of topics. */
export const ORDERS = [
  { id: 'agreement', name: 'most agreement first' },
  { id: 'split', name: 'most disagreement first' },
]

/** With so many guidelines to highlight a page is published; in a larger catalogue the others come with the application. */
const PUBLISHED = 100

/** Which guideline to highlight, which to count, and the order of the questions. */
export function DecisionsTools(props: DecisionsToolsProps) {
  const { page, questions, followed, isChoosing, onChoosing, filter, onFilter } = props
  const { guidelines } = page
  const hydrated = useHydrated()
  const offered = hydrated ? guidelines : guidelines.slice(0, PUBLISHED)
  const counting = guidelines.filter((guideline) => passes(guideline, filter)).length
  const retired = guidelines.filter(isRetired).length
  const [first, ...more] = followed
  return (
    <form className="tools" aria-label="Highlight and filter" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label="Highlight"
        value={more.length > 0 ? undefined : first?.id}
        none={more.length > 0 ? `${followed.length} guidelines` : 'None'}
        onChoose={(id) => {
          const guideline = guidelines.find((one) => one.id === id)
          if (!guideline) onFilter({ ...NOTHING_CHOSEN, follow: undefined })
          else if (!followed.includes(guideline)) onFilter(withGuidelineToggled(filter, guideline))
        }}
      >
        {offered.map((guideline) => (
          <option key={guideline.id} value={guideline.id}>
            {guidelineName(guideline)}
          </option>
        ))}
      </Choice>
      <ChooseToggle isChoosing={isChoosing} onToggle={onChoosing} />
      <SectorAndScope guidelines={guidelines} filter={filter} onFilter={onFilter} />
      <Choice label="Order" value={filter.sort} none="by category" onChoose={(sort) => onFilter({ sort })}>
        {ORDERS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {retired > 0 && (
        <RetiredToggle
          count={retired}
          hidden={filter.status === 'current'}
          onToggle={() => onFilter({ status: filter.status ? undefined : 'current' })}
        />
      )}
      <p className="push quiet small" role="status">
        {counted(questions.length, 'question')}, {counted(counting, 'guideline')}
        {first && more.length === 0 && `. ${standingText(first, questions, filter)}`}
      </p>
    </form>
  )
}

/** What becomes of the guideline that is followed; a filter may leave it out, and then its marks are gone. */
function standingText(
  followed: DecidingGuideline,
  questions: readonly WeighedQuestion[],
  filter: DecisionsFilter,
): string {
  if (!passes(followed, filter)) return `These filters leave out ${followed.title}`
  const { leading, answered } = standing(questions, followed.id)
  return `With the largest group in ${leading} of ${counted(answered, 'question')}`
}
