import type { GuidelinesPage } from '../../data/model/catalogue.ts'
import { isNarrowing, NOTHING_CHOSEN, type Selection } from '../../data/selection.ts'
import { contributeUrl } from '../../app/site.ts'
import { PageHeader } from '../layout/page-header.tsx'
import { Blank } from '../ui/blank.tsx'
import { counted } from '../../data/model/counted.ts'
import { FilterField } from '../ui/filter-field.tsx'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { understand, type Facet } from '../filters/choices.ts'
import { distinctValues, FACETS, type GuidelineFacet } from '../filters/guideline-values.ts'
import { selectionFacets } from '../filters/selection-facets.ts'
import { filterGuidelines, type GuidelinesFilter } from './filter-guidelines.ts'
import { GuidelineFacets } from './guideline-facets.tsx'
import { GuidelineTable } from './guideline-table.tsx'

interface GuidelinesViewProps {
  index: GuidelinesPage
  filter: GuidelinesFilter
  onFilter: (change: GuidelinesFilter) => void
}

const ORDERS = [
  { id: 'company', name: 'by company' },
  { id: 'updated', name: 'latest first' },
]

/** Every guideline of the catalogue, with filters and sorting. */
export function GuidelinesView({ index, filter: asked, onFilter }: GuidelinesViewProps) {
  const all = index.guidelines
  const { chosen, choices } = understand(asked, facetsOf(index))
  const filter: GuidelinesFilter = { ...chosen, q: asked.q, sort: chosen.sort?.[0], others: chosen.others?.[0] }
  const order = ORDERS.find(({ id }) => id === filter.sort)?.name ?? 'most topics first'
  const shown = filterGuidelines(all, filter)
  const filtered =
    filter.q !== undefined || isNarrowing(filter) || FACETS.some((facet) => facet !== 'company' && filter[facet])
  return (
    <>
      <PageHeader
        title="Guidelines"
        lede={`${counted(all.length, 'published API design guideline')} of companies, governments, standards bodies and open-source projects`}
        action={
          contributeUrl && (
            <a className="button" href={contributeUrl}>
              Add a guideline
            </a>
          )
        }
      />
      <div className="wrap body">
        <GuidelineFacets index={index} filter={filter} onFilter={onFilter} />
        <div>
          <div className="tools">
            <FilterField
              label="Filter guidelines"
              placeholder="Filter by company or title"
              value={filter.q}
              onValue={(q) => onFilter({ q })}
            />
            <p className="push quiet small" role="status">
              {filtered ? `${shown.length} of ${counted(all.length, 'guideline')}` : counted(all.length, 'guideline')},{' '}
              {order}
            </p>
            {filtered && (
              <button
                className="button"
                type="button"
                onClick={() =>
                  onFilter({
                    ...Object.fromEntries([...FACETS, 'q'].map((name) => [name, undefined])),
                    ...NOTHING_CHOSEN,
                  })
                }
              >
                Show all
              </button>
            )}
          </div>
          <ActiveFilters choices={choices} nothing="no guideline here" onFilter={onFilter} />
          <GuidelineTable
            guidelines={shown}
            mostTopics={Math.max(0, ...all.map(({ topics }) => topics))}
            sort={filter.sort}
            onSort={(sort) => onFilter({ sort })}
          />
          {shown.length === 0 && (
            <Blank title="No guideline matches these filters">
              <p>Take back one of the choices, or show all.</p>
            </Blank>
          )}
        </div>
      </div>
    </>
  )
}

function facetsOf({ guidelines }: GuidelinesPage): Facet<GuidelineFacet | keyof Selection | 'sort'>[] {
  return [
    ...selectionFacets(guidelines),
    ...FACETS.filter((param) => param !== 'company').map((param) => ({
      param,
      values: distinctValues(guidelines, param),
    })),
    { param: 'sort', values: ORDERS, hasControl: true },
  ]
}
