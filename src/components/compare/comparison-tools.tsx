import { useId, useState } from 'react'
import { countGap, countRows, type ComparisonGroup } from '../../data/comparison/rows.ts'
import { Choice } from '../ui/choice.tsx'
import type { CompareFilter } from './compare-filter.ts'

interface ComparisonToolsProps {
  /** All rows, before the filter. */
  groups: readonly ComparisonGroup[]
  /** The guidelines in the order of the columns, and what they are called. */
  ids: readonly string[]
  names: readonly string[]
  filter: CompareFilter
  onFilter: (change: CompareFilter) => void
}

/** Leaves only the rows that answer a question. Folds on a phone. */
export function ComparisonTools({ groups, ids, names, filter, onFilter }: ComparisonToolsProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const counts = countRows(groups)
  const { show, has, lacks, sections } = filter
  const showOnly = (value: string) =>
    onFilter({ show: show === value ? undefined : value, has: undefined, lacks: undefined })
  return (
    <div className="tools">
      <button
        className="button fold"
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Filter and copy
      </button>
      <div id={id} className={isOpen ? 'facets is-open' : 'facets'}>
        <div className="toggles" role="group" aria-label="Show only">
          <button
            className="toggle"
            type="button"
            aria-pressed={show === 'differing'}
            onClick={() => showOnly('differing')}
          >
            Where they differ <span className="n">{counts.differing}</span>
          </button>
          <button className="toggle" type="button" aria-pressed={show === 'shared'} onClick={() => showOnly('shared')}>
            What all cover <span className="n">{counts.shared}</span>
          </button>
        </div>
        <Choice
          label="Gaps"
          value={has !== undefined && lacks !== undefined ? `${has} ${lacks}` : undefined}
          none="None"
          onChoose={(value) => {
            const [one, other] = value?.split(' ') ?? []
            onFilter({ show: undefined, has: one, lacks: other })
          }}
        >
          {ids.flatMap((one, at) =>
            ids.flatMap((other, otherAt) =>
              at === otherAt
                ? []
                : [
                    <option key={`${one} ${other}`} value={`${one} ${other}`}>
                      {names[at]} has, {names[otherAt]} lacks ({countGap(groups, at, otherAt)})
                    </option>,
                  ],
            ),
          )}
        </Choice>
        <button
          className="toggle"
          type="button"
          aria-pressed={sections === 'open'}
          onClick={() => onFilter({ sections: sections === 'open' ? undefined : 'open' })}
        >
          Unfold sections
        </button>
      </div>
    </div>
  )
}
