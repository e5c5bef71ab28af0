import { lazy, memo, Suspense, useId, useMemo, useState } from 'react'
import { guidelinePath } from '../../data/model/permalink.ts'
import { trustedHtml } from '../../page/trusted-types.ts'
import { figure } from '../../data/model/counted.ts'
import { ChooseGuideline } from '../selection/choose-guideline.tsx'
import { guidelineName } from '../../data/model/guideline-name.ts'
import { siteUrl } from '../ui/site-url.ts'
import { topicsPerColumn, type Column, type Group, type Table } from './filter-coverage.ts'
import { rowHtml } from './row-html.ts'
import type { Pointed } from './grid.ts'
import { useGrid } from './use-grid.ts'

const CellTip = lazy(async () => ({ default: (await import('./cell-tip.tsx')).CellTip }))

/** So many columns take all the width that the table may have. */
const FILLING = 44
/** So few have room for names that need not be turned. */
const ROOMY = 6

interface CoverageTableProps {
  table: Table
  /** Ids of the folded categories. */
  folded: ReadonlySet<string>
  onFold: (category: string) => void
  /** The guideline and the topic that are marked. */
  guideline: string | undefined
  topic: string | undefined
  /** How many of the first columns are chosen. */
  chosen: number
}

/** So many columns have room on a phone, in place of the totals. */
const ON_PHONES = 4

/** Topics by guideline: a real table, which arrow keys go through once the application is there. */
export function CoverageTable({ table, folded, onFold, guideline, topic, chosen }: CoverageTableProps) {
  const [pointed, setPointed] = useState<Pointed>()
  const tipId = useId()
  const { table: ref, grid, handlers } = useGrid(setPointed)
  const { columns, groups } = table
  const marked = columns.findIndex((column) => column.guideline.id === guideline)
  const isAmongOthers = chosen > 0 && chosen < columns.length
  const [before, many] = isAmongOthers ? [0, chosen] : [marked, marked < 0 ? 0 : 1]
  return (
    <div className={columns.length > FILLING ? 'matrix-frame is-wide' : 'matrix-frame'}>
      <div className="matrix-scroll" onScroll={() => setPointed(undefined)}>
        <table
          className={columns.length > ROOMY ? 'matrix' : 'matrix is-roomy'}
          data-few={chosen > 0 && chosen <= ON_PHONES ? chosen : undefined}
          ref={ref}
          role={grid && 'grid'}
          aria-label="Topics by guideline"
          {...handlers}
        >
          {many > 0 && (
            <colgroup>
              <col span={before + 3} />
              <col span={many} className="is-marked" />
            </colgroup>
          )}
          <Heads columns={columns} marked={marked} heads={table.heads} />
          <Totals table={table} />
          {groups.map((group) => (
            <GroupRows
              key={group.id}
              group={group}
              table={table}
              isFolded={folded.has(group.id)}
              onFold={onFold}
              topic={topic}
            />
          ))}
        </table>
      </div>
      {pointed && (
        <Suspense>
          <CellTip pointed={pointed} id={tipId} onEnter={() => grid?.keepTip()} onLeave={() => setPointed(undefined)} />
        </Suspense>
      )}
    </div>
  )
}

interface HeadsProps extends Pick<Table, 'columns' | 'heads'> {
  /** The place of the column that is marked, or -1. */
  marked: number
}

/** Names, which lead to the guidelines, and below them logos, which choose them. */
const Heads = memo(({ columns, marked, heads }: HeadsProps) => {
  const shared = useMemo(() => sharedCompanies(columns), [columns])
  return (
    <thead>
      <tr>
        <th scope="col">Topic</th>
        {heads.map((head) => (
          <th key={head} scope="col" className="total">
            <span>{head}</span>
          </th>
        ))}
        {columns.map(({ guideline }, at) => (
          <th key={guideline.id} scope="col" className={at === marked ? 'is-marked' : undefined}>
            <ColumnName guideline={guideline} isShared={shared.has(guideline.company.id)} />
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row">Choose</th>
        <td>·</td>
        <td>·</td>
        {columns.map(({ guideline }) => (
          <td key={guideline.id}>
            <ChooseGuideline guideline={guideline} size={20} />
          </td>
        ))}
      </tr>
    </thead>
  )
})

/** That of the company, or the whole name where the company has several. */
function ColumnName({ guideline, isShared }: { guideline: Column['guideline']; isShared: boolean }) {
  const name = guidelineName(guideline)
  return (
    <a href={siteUrl(guidelinePath(guideline.id))} title={name}>
      <span>{isShared ? name : guideline.company.name}</span>
    </a>
  )
}

/** Shares have no total. */
function total({ isApart }: Table, count: number): string {
  return isApart ? '·' : figure(count)
}

const Totals = memo(({ table }: { table: Table }) => {
  const { columns, entries, sections } = table
  return (
    <tbody className="totals">
      <tr>
        <th scope="row">Topics</th>
        <td>{total(table, entries)}</td>
        <td>·</td>
        {columns.map(({ guideline, topics }) => (
          <td key={guideline.id}>{topics}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">Sections</th>
        <td>·</td>
        <td>{total(table, sections)}</td>
        {columns.map((column) => (
          <td key={column.guideline.id}>{column.sections}</td>
        ))}
      </tr>
    </tbody>
  )
})

/** Companies with several guidelines, whose columns need more than its name. */
function sharedCompanies(columns: readonly Column[]): ReadonlySet<string> {
  const ids = columns.map(({ guideline }) => guideline.company.id)
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
}

interface GroupRowsProps {
  group: Group
  table: Table
  isFolded: boolean
  onFold: (category: string) => void
  topic: string | undefined
}

/** The rows of a category, below one with its totals. That one has, when folded, how many of its topics each guideline deals with. */
const GroupRows = memo(({ group, table, isFolded, onFold, topic }: GroupRowsProps) => {
  const { id, name, rows } = group
  const { columns } = table
  const perColumn = topicsPerColumn(group, columns)
  return (
    <tbody>
      <tr className="group-row">
        <th scope="rowgroup">
          <button type="button" aria-expanded={!isFolded} onClick={() => onFold(id)}>
            {name} <span className="n">{rows.length}</span>
          </button>
        </th>
        <td>{total(table, perColumn.filter((topics) => topics > 0).length)}</td>
        <td>
          {total(
            table,
            rows.reduce((sum, { sections }) => sum + sections, 0),
          )}
        </td>
        {isFolded ? (
          columns.map(({ guideline }, at) => <td key={guideline.id}>{perColumn[at] || ''}</td>)
        ) : (
          <td colSpan={columns.length}>{'\u00a0'}</td>
        )}
      </tr>
      {!isFolded &&
        rows.map((row) => <TopicRow key={row.topic.id} html={rowHtml(row)} isMarked={row.topic.id === topic} />)}
    </tbody>
  )
})

const TopicRow = memo(({ html, isMarked }: { html: string; isMarked: boolean }) => (
  <tr className={isMarked ? 'is-marked' : undefined} dangerouslySetInnerHTML={{ __html: trustedHtml(html) }} />
))
