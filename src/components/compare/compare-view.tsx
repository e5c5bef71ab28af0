import '../../styles/compare.css'
import '../../styles/compare-table.css'
import '../../styles/compare-answers.css'
import { Link } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { GuidelinePage } from '../../data/model/catalogue.ts'
import type { ComparePage } from '../../data/model/compare.ts'
import { onlyGuidelines } from '../../data/selection.ts'
import { PageHeader } from '../layout/page-header.tsx'
import type { CompareFilter } from './compare-filter.ts'
import { GoodPairs } from './good-pairs.tsx'
import { GuidelineList, type GuidelineListProps } from './guideline-list.tsx'

/** What the view of chosen guidelines is given. */
export interface ChosenProps {
  page: ComparePage
  /** Those that stand side by side. */
  guidelines: readonly GuidelinePage[]
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
  /** The list to choose from. It is handed over, as the page has it already: imported twice it would be a file more. */
  List: ComponentType<GuidelineListProps>
}

interface CompareViewProps {
  page: ComparePage
  /** The view of chosen guidelines and what it shows. Absent where the address names none. */
  chosen: { View: ComponentType<ChosenProps>; guidelines: readonly GuidelinePage[] } | undefined
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
}

/** Two to four guidelines side by side; before they are chosen, which there are and which are worth it. */
export function CompareView({ page, chosen, filter, onFilter }: CompareViewProps) {
  if (chosen)
    return (
      <chosen.View
        page={page}
        guidelines={chosen.guidelines}
        filter={filter}
        onFilter={onFilter}
        List={GuidelineList}
      />
    )
  return (
    <>
      <PageHeader
        title="Compare"
        lede="Two to four guidelines side by side, topic by topic"
        action={
          <a
            className="button is-main with-script"
            href="#choose"
            onClick={() =>
              // After the browser has gone there, which takes the focus.
              setTimeout(() => document.querySelector<HTMLInputElement>('#choose ~ .field')?.focus())
            }
          >
            Choose the first guideline
          </a>
        }
      />
      <div className="wrap">
        <p className="without-script">
          A comparison is put together in the browser, which takes JavaScript. Without it, each guideline’s own page has
          all that it says by topic, and <Link to="/design/decisions">Decisions</Link> and{' '}
          <Link to="/design/coverage">Coverage</Link> have them all in one place.
        </p>
        <GoodPairs id="apart" title="Far apart" pairs={page.apart} guidelines={page.guidelines} />
        <GoodPairs id="alike" title="Nearly the same" pairs={page.alike} guidelines={page.guidelines} />
        <section className="block with-script" aria-labelledby="choose">
          <h2 className="block-title" id="choose">
            Choose the first guideline
          </h2>
          <GuidelineList guidelines={page.guidelines} choose={(id) => onlyGuidelines([id])} />
        </section>
      </div>
    </>
  )
}
