import '../../styles/standards.css'
import type { StandardsPage } from '../../data/model/standards.ts'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand } from '../filters/choices.ts'
import { selectionFacets } from '../filters/selection-facets.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { Blank } from '../ui/blank.tsx'
import { counted } from '../../data/model/counted.ts'
import { FilterField } from '../ui/filter-field.tsx'
import { AdoptionLine } from './adoption-line.tsx'
import { chosenNaming, filterStandards, type StandardsFilter } from './filter-standards.ts'
import { StandardsTable } from './standards-table.tsx'

interface StandardsViewProps {
  page: StandardsPage
  filter: StandardsFilter
  onFilter: (change: StandardsFilter) => void
}

const KINDS = [{ id: 'replaced', name: 'Replaced ones' }]
const ORDERS = [{ id: 'number', name: 'By number' }]

/** Every RFC and other standard that guidelines name, with how many do, and by which number. */
export function StandardsView({ page, filter: asked, onFilter }: StandardsViewProps) {
  const { chosen, choices } = understand(asked, [
    ...selectionFacets(page.guidelines),
    { param: 'kind', values: KINDS, hasControl: true },
    { param: 'sort', values: ORDERS, hasControl: true },
  ])
  const filter: StandardsFilter = {
    ...chosen,
    q: asked.q,
    kind: chosen.kind?.[0],
    sort: chosen.sort?.[0],
    others: chosen.others?.[0],
  }
  const shown = filterStandards(page, filter)
  const all = page.successions.length
  const filtered = shown.length < all
  return (
    <>
      <PageHeader
        title="Standards"
        lede={`Which RFC or other standard ${page.guidelines.length} of ${counted(page.guidelineTotal, 'guideline')} name, in which sections, and who still names what was replaced`}
      />
      <div className="wrap">
        <form
          className="tools"
          role="search"
          aria-label="Filter standards"
          onSubmit={(event) => event.preventDefault()}
        >
          <FilterField
            label="Filter standards"
            placeholder="RFC 9457, OAuth, dates …"
            value={filter.q}
            onValue={(text) => onFilter({ q: text })}
          />
          <Toggle label="Replaced ones" param="kind" value="replaced" filter={filter} onFilter={onFilter} />
          <Toggle label="By number" param="sort" value="number" filter={filter} onFilter={onFilter} />
          <p className="push quiet small" role="status">
            {filtered ? `${shown.length} of ${counted(all, 'standard')}` : counted(all, 'standard')} in force
          </p>
        </form>
        <ActiveFilters choices={choices} nothing="names no standard" onFilter={onFilter} />
        <p className="line-legend">
          <span>
            <AdoptionLine current={1} former={0} unit={24} /> names the number in force
          </span>
          <span>
            <AdoptionLine current={0} former={1} unit={24} /> still names only what it replaced
          </span>
        </p>
        <StandardsTable
          successions={shown}
          chosen={(one) => chosenNaming(page, one, filter)}
          most={Math.max(0, ...page.successions.map((one) => one.guidelines))}
        />
        {shown.length === 0 && (
          <Blank title="No standard matches these filters">
            <p>Search by number, by a word of the title, or show all again.</p>
          </Blank>
        )}
      </div>
    </>
  )
}

interface ToggleProps {
  label: string
  param: 'kind' | 'sort'
  value: string
  filter: StandardsFilter
  onFilter: (change: StandardsFilter) => void
}

function Toggle({ label, param, value, filter, onFilter }: ToggleProps) {
  const pressed = filter[param] === value
  return (
    <button
      className="toggle"
      type="button"
      aria-pressed={pressed}
      onClick={() => onFilter({ [param]: pressed ? undefined : value })}
    >
      {label}
    </button>
  )
}
