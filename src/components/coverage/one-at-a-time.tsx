import { useHydrated } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Choice } from '../ui/choice.tsx'
import { guidelineName } from '../../data/model/guideline-name.ts'
import type { CoverageFilter, Table } from './filter-coverage.ts'

const OneAlone = lazy(async () => ({ default: (await import('./one-alone.tsx')).OneAlone }))

interface OneAtATimeProps {
  table: Table
  filter: CoverageFilter
  onFilter: (change: CoverageFilter) => void
}

/** What a phone shows in place of the table's columns: all topics of one guideline, or all guidelines on one topic. */
export function OneAtATime({ table, filter, onFilter }: OneAtATimeProps) {
  const hydrated = useHydrated()
  const { columns, groups } = table
  return (
    <div className="one-at-a-time">
      <div className="one-choices">
        <Choice
          label="One guideline"
          value={filter.guideline}
          none="All"
          onChoose={(guideline) => onFilter({ guideline, topic: undefined })}
        >
          {hydrated &&
            columns.map(({ guideline }) => (
              <option key={guideline.id} value={guideline.id}>
                {guidelineName(guideline)}
              </option>
            ))}
        </Choice>
        <Choice
          label="One topic"
          value={filter.topic}
          none="All"
          onChoose={(topic) => onFilter({ topic, guideline: undefined })}
        >
          {hydrated &&
            groups.map(({ id, name, rows }) => (
              <optgroup key={id} label={name}>
                {rows.map(({ topic }) => (
                  <option key={topic.id} value={topic.id}>
                    {topic.name}
                  </option>
                ))}
              </optgroup>
            ))}
        </Choice>
      </div>
      {(filter.guideline ?? filter.topic) !== undefined && (
        <Suspense>
          <OneAlone table={table} filter={filter} />
        </Suspense>
      )}
    </div>
  )
}
