import { toggled } from '../../data/search-params.ts'
import { isNarrowing, NOTHING_CHOSEN } from '../../data/selection.ts'
import { useEffect, useRef } from 'react'
import type { TopicPage } from '../../data/model/catalogue.ts'
import { counted } from '../../data/model/counted.ts'
import { Choice } from '../ui/choice.tsx'
import { LevelMark } from '../ui/level-mark.tsx'
import { RetiredToggle } from '../ui/retired-toggle.tsx'
import { SectorAndScope } from '../ui/sector-and-scope.tsx'
import { isRetired } from '../../data/model/retired.ts'
import { ORDERS } from './arrange.ts'
import { countLevels, filterEntries, sectionsOf, type TopicFilter } from './filter-entries.ts'

const NO_FILTER: TopicFilter = {
  ...NOTHING_CHOSEN,
  level: undefined,
  option: undefined,
  sector: undefined,
  scope: undefined,
  status: undefined,
}

interface TopicToolsProps {
  topic: Pick<TopicPage, 'entries' | 'options'>
  filter: TopicFilter
  onFilter: (change: TopicFilter) => void
}

/** What is shown of the topic, in numbers, and toggles that narrow it. */
export function TopicTools({ topic: { entries, options }, filter, onFilter }: TopicToolsProps) {
  const shown = filterEntries(entries, filter)
  const retired = entries.filter(({ guideline }) => isRetired(guideline)).length
  const counts = countLevels(entries, filter)
  const { level, option, sector, scope, status } = filter
  const filtered = isNarrowing(filter) || [level, option, sector, scope, status].some(Boolean)
  const tools = useRef<HTMLDivElement>(null)
  // Guidelines that are chosen among the others change nothing of the list.
  const listed = JSON.stringify({ ...filter, ...(isNarrowing(filter) ? {} : NOTHING_CHOSEN) })
  const before = useRef(listed)

  // A choice made further down must not leave the reader where nothing is left of the list.
  useEffect(() => {
    const changed = before.current !== listed
    before.current = listed
    const top = tools.current?.getBoundingClientRect().top ?? 0
    if (changed && top < 0) tools.current?.scrollIntoView({ block: 'start' })
  }, [listed])

  return (
    <div className="tools" ref={tools}>
      <p role="status">
        <strong>
          {shown.length < entries.length
            ? `${shown.length} of ${counted(entries.length, 'guideline')}`
            : counted(entries.length, 'guideline')}
        </strong>
        , {counted(sectionsOf(shown), 'section')}
      </p>
      {counts.size > 1 && (
        <div role="group" aria-label="Level">
          {[...counts].map(([level, count]) => (
            <button
              key={level}
              className="toggle"
              type="button"
              aria-pressed={filter.level?.includes(level) ?? false}
              onClick={() => onFilter({ level: toggled(filter.level, level) })}
            >
              <LevelMark level={level} />
              <span className="n">{count}</span>
            </button>
          ))}
        </div>
      )}
      {retired > 0 && retired < entries.length && (
        <RetiredToggle
          count={retired}
          hidden={filter.status === 'current'}
          onToggle={() => onFilter({ status: filter.status ? undefined : 'current' })}
        />
      )}
      <SectorAndScope guidelines={entries.map(({ guideline }) => guideline)} filter={filter} onFilter={onFilter} />
      {entries.length > 1 && (
        <>
          <Choice label="Order" value={filter.sort} none="by company" onChoose={(sort) => onFilter({ sort })}>
            {(options.length > 0 ? ORDERS : ORDERS.slice(1)).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
          <button
            className="toggle"
            type="button"
            aria-pressed={filter.view === 'text'}
            onClick={() => onFilter({ view: filter.view ? undefined : 'text' })}
          >
            Text only
          </button>
        </>
      )}
      {filtered && (
        <button className="button push" type="button" onClick={() => onFilter(NO_FILTER)}>
          Show all
        </button>
      )}
    </div>
  )
}
