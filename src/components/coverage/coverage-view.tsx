import '../../styles/coverage.css'
import '../../styles/coverage-heads.css'
import '../../styles/cell-tip.css'
import '../../styles/coverage-phone.css'
import { Link } from '@tanstack/react-router'
import { isProject } from '../../app/site.ts'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { CoveragePage } from '../../data/model/coverage.ts'
import { isChosen, isSelecting, onlyGuidelines, type Selection } from '../../data/selection.ts'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand } from '../filters/choices.ts'
import { distinctValues } from '../filters/guideline-values.ts'
import { selectionFacets } from '../filters/selection-facets.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { Blank } from '../ui/blank.tsx'
import { counted } from '../../data/model/counted.ts'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { CoverageTable } from './coverage-table.tsx'
import { CoverageTools, ORDERS } from './coverage-tools.tsx'
import { tableOf, type Column, type CoverageFilter } from './filter-coverage.ts'
import { OneAtATime } from './one-at-a-time.tsx'

interface CoverageViewProps {
  page: CoveragePage
  filter: CoverageFilter
  onFilter: (change: CoverageFilter) => void
}

/** So many columns are as wide as a sheet of paper (coverage-phone.css). */
const ON_PAPER = 12

// Not shown on the screen, so that it may come late.
const FilterOnPaper = lazy(async () => ({ default: (await import('./filter-on-paper.tsx')).FilterOnPaper }))

/** So many guidelines can be chosen from for a comparison. */
const FEW = 8

/** Which guideline deals with which topic: all of the catalogue in one table. */
export function CoverageView({ page, filter: asked, onFilter }: CoverageViewProps) {
  const { filter, choices } = useMemo(() => understoodFilter(page, asked), [page, asked])
  const table = useMemo(() => tableOf(page, filter), [page, filter])
  const all = table.groups.map(({ id }) => id)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const fold = useCallback((id: string) => setFolded((before) => withToggled(before, id)), [setFolded])
  const isFolded = all.every((id) => folded.has(id))
  const topics = page.categories.flatMap((category) => category.topics).length
  const hasOne = filter.guideline !== undefined || filter.topic !== undefined
  return (
    <>
      <PageHeader
        title="Coverage"
        lede={`Which of ${counted(page.guidelines.length, 'guideline')} deals with which of ${counted(topics, 'topic')}`}
      >
        {isProject && (
          <p className="hint">
            Or what{' '}
            <Link search={{ sector: ['government'], against: 'company', view: 'apart' }} to="/design/coverage">
              governments cover more often than companies
            </Link>
            , and{' '}
            <Link search={{ sector: ['company'], against: 'government', view: 'apart' }} to="/design/coverage">
              the other way round
            </Link>
          </p>
        )}
      </PageHeader>
      <div className={hasOne ? 'wrap has-one' : 'wrap'}>
        <CoverageTools guidelines={page.guidelines} table={table} filter={filter} onFilter={onFilter} />
        <ActiveFilters choices={choices} nothing="nothing in this table" onFilter={onFilter} />
        <div className="matrix-head">
          <Legend />
          <p className="quiet small push" role="status">
            {counted(table.columns.length, 'guideline')}, {counted(table.covered, 'topic')},{' '}
            {counted(table.sections, 'section')}
          </p>
          <Link className="link" to="/design/compare" search={toCompare(table.columns, filter)}>
            Compare side by side
          </Link>
          <button
            className="toggle"
            type="button"
            aria-pressed={isFolded}
            onClick={() => setFolded(new Set(isFolded ? [] : all))}
          >
            {table.isApart ? 'Fold groups' : 'Fold categories'}
          </button>
        </div>
        {table.columns.length > ON_PAPER && (
          <p className="matrix-on-paper">
            {isSelecting(filter)
              ? 'On paper: the guidelines that are chosen.'
              : `On paper: ${ON_PAPER} of ${table.columns.length} guidelines; of chosen ones, their own columns.`}
          </p>
        )}
        {choices.length > 0 && (
          <Suspense>
            <FilterOnPaper choices={choices} />
          </Suspense>
        )}
        <OneAtATime table={table} filter={filter} onFilter={onFilter} />
        {table.columns.length === 0 ? (
          <Blank title="No guideline matches these filters">
            <p>Take back one of the choices.</p>
          </Blank>
        ) : (
          <CoverageTable
            table={table}
            folded={folded}
            onFold={fold}
            guideline={filter.guideline}
            chosen={isSelecting(filter) ? table.columns.filter((one) => isChosen(one.guideline, filter)).length : 0}
            topic={filter.topic}
          />
        )}
      </div>
    </>
  )
}

/** The guidelines that are left, where they are few; else those that are chosen, or the one that is marked. */
function toCompare(columns: readonly Column[], filter: CoverageFilter): Selection {
  if (columns.length <= FEW) return onlyGuidelines(columns.map(({ guideline }) => guideline.id))
  return filter.guideline === undefined || isSelecting(filter) ? {} : onlyGuidelines([filter.guideline])
}

function withToggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id])
}

/** What a cell shows, on cells. */
function Legend() {
  return (
    <p className="matrix-legend">
      <span>Sections, and the strongest level among them:</span>
      <span>
        <i className="m">3</i> must
      </span>
      <span>
        <i className="s">3</i> should
      </span>
      <span>
        <i className="o">3</i> may
      </span>
      <span>
        <i>3</i> not stated
      </span>
    </p>
  )
}

function understoodFilter({ guidelines, categories }: CoveragePage, asked: CoverageFilter) {
  const { chosen, choices } = understand(asked, [
    ...selectionFacets(guidelines),
    { param: 'sector', values: distinctValues(guidelines, 'sector') },
    { param: 'scope', values: distinctValues(guidelines, 'scope') },
    { param: 'country', values: distinctValues(guidelines, 'country') },
    { param: 'status', values: [{ id: 'current', name: 'Current' }], hasControl: true },
    { param: 'sort', values: ORDERS, hasControl: true },
    { param: 'view', values: [{ id: 'apart', name: 'What sets them apart' }], hasControl: true },
    { param: 'against', values: distinctValues(guidelines, 'sector'), hasControl: true },
    { param: 'guideline', values: guidelines.map((one) => ({ id: one.id, name: guidelineName(one) })) },
    { param: 'topic', values: categories.flatMap(({ topics }) => topics) },
  ])
  const filter: CoverageFilter = {
    ...chosen,
    status: chosen.status?.[0],
    sort: chosen.sort?.[0],
    guideline: chosen.guideline?.[0],
    topic: chosen.topic?.[0],
    others: chosen.others?.[0],
    view: chosen.view?.[0],
    against: chosen.against?.[0],
  }
  return { filter, choices }
}
