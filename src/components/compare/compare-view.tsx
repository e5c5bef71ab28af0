import '../../styles/compare.css'
import '../../styles/compare-chooser.css'
import '../../styles/compare-table.css'
import '../../styles/compare-answers.css'
import { Link } from '@tanstack/react-router'
import { useMemo, useState, type ComponentType } from 'react'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { ComparableGuideline, ComparePage } from '../../data/model/compare.ts'
import type { Choice } from '../filters/choices.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { AbsentChoices } from './absent-choices.tsx'
import { Beginnings } from './beginnings.tsx'
import { MOST, understoodFilter, withCompaniesResolved, type CompareFilter } from './compare-filter.ts'
import { GuidelineChooser } from './guideline-chooser.tsx'
import { TopicChooser } from './topic-chooser.tsx'

/** What the view of chosen guidelines is given. */
export interface ChosenProps {
  page: ComparePage
  /** All that the address chooses, and those of them that stand side by side. */
  chosen: readonly ComparableGuideline[]
  guidelines: readonly GuidelinePage[]
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
  /** Asks which guideline is to take the place of one. */
  onSwap: (id: string) => void
}

interface CompareViewProps {
  page: ComparePage
  /** The view of chosen guidelines, what it shows, and what it is about. Absent where the address names none. */
  chosen:
    | { View: ComponentType<ChosenProps>; guidelines: readonly GuidelinePage[]; lede: string | undefined }
    | undefined
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
}

const NOTHING: readonly GuidelinePage[] = []

/** Two to four guidelines side by side; above them, in one place whatever is chosen, which and on which topics. */
export function CompareView({ page, chosen, filter: written, onFilter }: CompareViewProps) {
  const asked = useMemo(() => withCompaniesResolved(page, written), [page, written])
  const { filter, absent } = useMemo(() => understoodFilter(page, asked), [page, asked])
  const [swapped, setSwapped] = useState<string>()
  const ids = filter.guidelines ?? []
  const known = ids.flatMap((id) => page.guidelines.find((one) => one.id === id) ?? [])
  const guidelines = chosen?.guidelines ?? NOTHING
  const isTable = guidelines.length > 1

  function drop({ param, id }: Choice): void {
    const isGone = (one: string) => one.toLowerCase() === id.toLowerCase()
    if (param === 'guidelines' || param === 'topics') {
      const left = asked[param]?.filter((one) => !isGone(one))
      onFilter({ [param]: left?.length ? left : undefined, ...(param === 'guidelines' && { company: undefined }) })
    } else onFilter({ [param]: undefined })
  }

  return (
    <>
      <PageHeader
        title="Compare"
        lede={chosen?.lede ?? 'Two to four guidelines side by side, topic by topic'}
        action={isTable && <CopyButton label="Copy link" text={async () => location.href} />}
      />
      <div className="wrap">
        <p className="without-script">
          A comparison is put together in the browser, which takes JavaScript. Without it, each guideline’s own page has
          all that it says by topic, and <Link to="/design/decisions">Decisions</Link> and{' '}
          <Link to="/design/coverage">Coverage</Link> have them all in one place.
        </p>
        <AbsentChoices absent={absent} onDrop={drop} />
        <div className="choosers with-script">
          <GuidelineChooser
            page={page}
            filter={filter}
            onFilter={onFilter}
            swapped={swapped}
            onSwapped={() => setSwapped(undefined)}
          />
          <TopicChooser page={page} guidelines={guidelines} filter={filter} onFilter={onFilter} />
        </div>
        {chosen && (isTable || ids.length > MOST) ? (
          <chosen.View
            page={page}
            chosen={known}
            guidelines={guidelines}
            filter={filter}
            onFilter={onFilter}
            onSwap={setSwapped}
          />
        ) : (
          <Beginnings page={page} filter={filter} first={known[0]} />
        )}
      </div>
    </>
  )
}
