import { useId, useState } from 'react'
import type { CoveragePage } from '../../data/model/coverage.ts'
import { Choice } from '../ui/choice.tsx'
import { RetiredToggle } from '../ui/retired-toggle.tsx'
import { FacetChoice, SectorAndScope } from '../ui/sector-and-scope.tsx'
import { isRetired } from '../../data/model/retired.ts'
import type { CoverageFilter, Table } from './filter-coverage.ts'

/** Orders of the guidelines other than that of their coverage. */
export const ORDERS = [
  { id: 'company', name: 'by company' },
  { id: 'updated', name: 'latest document first' },
]

interface CoverageToolsProps {
  guidelines: CoveragePage['guidelines']
  table: Pick<Table, 'left' | 'isApart' | 'sectors'>
  filter: CoverageFilter
  onFilter: (change: CoverageFilter) => void
}

/** Which guidelines are shown and in what order. On a phone it folds, because the table comes first there. */
export function CoverageTools({ guidelines, table, filter, onFilter }: CoverageToolsProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const retired = guidelines.filter(isRetired).length
  return (
    <>
      <button
        className="button fold"
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Filter and order
      </button>
      <form
        id={id}
        className={isOpen ? 'tools facets is-open' : 'tools facets'}
        aria-label="Filter and order"
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice label="Order" value={filter.sort} none="most topics first" onChoose={(sort) => onFilter({ sort })}>
          {ORDERS.map(({ id: order, name }) => (
            <option key={order} value={order}>
              {name}
            </option>
          ))}
        </Choice>
        <SectorAndScope guidelines={guidelines} filter={filter} onFilter={onFilter} />
        <FacetChoice label="Country" facet="country" guidelines={guidelines} filter={filter} onFilter={onFilter} />
        {retired > 0 && (
          <RetiredToggle
            count={retired}
            hidden={filter.status === 'current'}
            onToggle={() => onFilter({ status: filter.status ? undefined : 'current' })}
          />
        )}
        {table.left > 0 && (
          <button
            className="toggle"
            type="button"
            aria-pressed={table.isApart}
            onClick={() => onFilter({ view: table.isApart ? undefined : 'apart', against: undefined })}
          >
            What sets them apart
          </button>
        )}
        {table.isApart && (
          <Choice
            label="Against"
            value={filter.against}
            none="all others"
            onChoose={(against) => onFilter({ against })}
          >
            {table.sectors.map(({ id: sector, name, count }) => (
              <option key={sector} value={sector}>
                {name} ({count})
              </option>
            ))}
          </Choice>
        )}
      </form>
    </>
  )
}
