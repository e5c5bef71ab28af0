import { filterRows, type ComparisonGroup } from '../../data/comparison/rows.ts'
import { shortNames } from '../../data/comparison/names.ts'
import { counted } from '../../data/model/counted.ts'
import { Blank } from '../ui/blank.tsx'
import type { ChosenProps } from './compare-view.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { ComparisonTools } from './comparison-tools.tsx'
import { OneTopic } from './one-topic.tsx'
import { WrittenDown } from './written-down.tsx'

interface ComparisonProps extends Omit<ChosenProps, 'page'> {
  /** All rows, before the filter. */
  groups: readonly ComparisonGroup[]
}

/** Guidelines side by side, and what changes which and what of them. */
export function Comparison({ chosen, guidelines, choose, groups, filter, onFilter, onSwap }: ComparisonProps) {
  const ids = guidelines.map(({ id }) => id)
  const names = shortNames(guidelines)
  const shown = filterRows(groups, ids, filter)
  const topics = shown.flatMap(({ rows }) => rows.map(({ topic }) => topic))
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <ComparisonTools groups={groups} ids={ids} names={names} filter={filter} onFilter={onFilter} />
      <div className="shown">
        <p role="status">
          <strong>
            {topics.length < all ? `${topics.length} of ${counted(all, 'topic')}` : counted(all, 'topic')}
          </strong>
        </p>
        <WrittenDown guidelines={guidelines} groups={shown} />
      </div>
      <OneTopic topics={topics} topic={filter.topic} onChoose={(topic) => onFilter({ topic })} />
      {shown.length > 0 ? (
        <ComparisonTable
          guidelines={guidelines}
          names={names}
          groups={shown}
          isOpen={filter.sections === 'open'}
          topic={topics.some(({ id }) => id === filter.topic) ? filter.topic : undefined}
          onSwap={onSwap}
          onRemove={(id) => onFilter(choose(chosen.flatMap((one) => (one.id === id ? [] : one.id))))}
        />
      ) : (
        <NothingLeft groups={groups} onFilter={onFilter} />
      )}
    </>
  )
}

function NothingLeft({ groups, onFilter }: Pick<ComparisonProps, 'groups' | 'onFilter'>) {
  const hasRows = groups.length > 0
  return (
    <Blank title={hasRows ? 'No topic matches these filters' : 'None of the topics chosen is in the catalogue'}>
      <button
        className="button"
        type="button"
        onClick={() =>
          onFilter({ show: undefined, has: undefined, lacks: undefined, ...(!hasRows && { topics: undefined }) })
        }
      >
        Show all topics
      </button>
    </Blank>
  )
}
