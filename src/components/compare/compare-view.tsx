import '../../styles/compare.css'
import '../../styles/compare-chooser.css'
import '../../styles/compare-table.css'
import '../../styles/compare-answers.css'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { ComparableGuideline, ComparePage } from '../../data/model/compare.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { Beginnings } from './beginnings.tsx'
import type { CompareFilter } from './compare-filter.ts'
import { GuidelineChooser } from './guideline-chooser.tsx'
import type { loadChosen } from './load-chosen.ts'
import { TopicChooser } from './topic-chooser.tsx'
import { withGuidelines } from './with-guidelines.ts'

/** What the view of chosen guidelines is given. */
export interface ChosenProps {
  page: ComparePage
  /** All that the address chooses, and those of them that stand side by side. */
  chosen: readonly ComparableGuideline[]
  guidelines: readonly GuidelinePage[]
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
  /** The address with other guidelines. */
  choose: (ids: readonly string[]) => CompareFilter
  /** Asks which guideline is to take the place of one. */
  onSwap: (id: string) => void
}

interface CompareViewProps {
  page: ComparePage
  /** What shows what the address chooses, which loads with it. Absent where it chooses nothing. */
  chosen: Awaited<ReturnType<typeof loadChosen>>['chosen'] | undefined
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
}

const NOTHING: readonly GuidelinePage[] = []

/** Two to four guidelines side by side; above them, in one place whatever is chosen, which and on which topics. */
export function CompareView({ page, chosen, filter: written, onFilter }: CompareViewProps) {
  const understood = useMemo(() => chosen?.understand(written), [chosen, written])
  const [swapped, setSwapped] = useState<string>()
  const filter = understood?.filter ?? written
  const known = filter.guidelines?.flatMap((id) => page.guidelines.find((one) => one.id === id) ?? []) ?? []
  const guidelines = chosen?.guidelines ?? NOTHING
  const isTable = guidelines.length > 1
  const choose = (ids: readonly string[]) => withGuidelines(filter, ids)
  return (
    <>
      <PageHeader
        title="Compare"
        lede={chosen?.lede ?? 'Two to four guidelines side by side, topic by topic'}
        action={chosen && isTable && <chosen.Copy label="Copy link" text={async () => location.href} />}
      />
      <div className="wrap">
        <p className="without-script">
          A comparison is put together in the browser, which takes JavaScript. Without it, each guideline’s own page has
          all that it says by topic, and <Link to="/design/decisions">Decisions</Link> and{' '}
          <Link to="/design/coverage">Coverage</Link> have them all in one place.
        </p>
        {chosen && understood && <chosen.Absent {...understood} onFilter={onFilter} />}
        <div className="choosers with-script">
          <GuidelineChooser
            page={page}
            chosen={known}
            names={understood?.names}
            room={understood?.room}
            onChoose={(ids) => onFilter(choose(ids))}
            swapped={swapped}
            onSwapped={() => setSwapped(undefined)}
          />
          <TopicChooser page={page} guidelines={guidelines} filter={filter} onFilter={onFilter} />
        </div>
        {chosen && (isTable || (understood && understood.room < 0)) ? (
          <chosen.View
            page={page}
            chosen={known}
            guidelines={guidelines}
            filter={filter}
            onFilter={onFilter}
            choose={choose}
            onSwap={setSwapped}
          />
        ) : (
          <Beginnings page={page} first={known[0]} choose={choose} />
        )}
      </div>
    </>
  )
}
