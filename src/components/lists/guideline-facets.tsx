import type { CatalogueIndex } from '../../data/model/catalogue.ts'
import { toggled } from '../../data/search-params.ts'
import { CompanyFilter } from '../ui/company-filter.tsx'
import { FacetRail } from '../ui/facet-rail.tsx'
import { Pick } from '../ui/pick.tsx'
import { FACETS, facetValues, type Facet, type GuidelinesFilter } from './filter-guidelines.ts'

interface GuidelineFacetsProps {
  index: CatalogueIndex
  filter: GuidelinesFilter
  onFilter: (change: GuidelinesFilter) => void
}

const LEGENDS: Record<Exclude<Facet, 'company'>, string> = {
  sector: 'Published by',
  status: 'Status',
  country: 'Country',
  scope: 'Scope',
  language: 'Language',
}

/** The filters of the list of guidelines; a facet with a single value says nothing and is left out. */
export function GuidelineFacets({ index, filter, onFilter }: GuidelineFacetsProps) {
  const toggle = (facet: Facet) => (value: string) => onFilter({ [facet]: toggled(filter[facet], value) })
  return (
    <FacetRail label="Filter guidelines">
      {FACETS.map((facet) => {
        const values = facetValues(index, filter, facet)
        if (values.length < 2 && !filter[facet]) return null
        if (facet === 'company') {
          return (
            <CompanyFilter
              key={facet}
              legend="Company"
              choices={values.flatMap(({ id, count }) => {
                const company = index.companies.find((one) => one.id === id)
                return company ? [{ company, count, retired: company.retired }] : []
              })}
              selected={filter.company}
              onToggle={toggle('company')}
              first={6}
            />
          )
        }
        return (
          <fieldset key={facet}>
            <legend>{LEGENDS[facet]}</legend>
            <ul className="rail-list">
              {values.map(({ id, name, count }) => (
                <li key={id}>
                  <Pick
                    name={facet}
                    value={id}
                    checked={filter[facet]?.includes(id) ?? false}
                    count={count}
                    onToggle={toggle(facet)}
                  >
                    <span>{name}</span>
                  </Pick>
                </li>
              ))}
            </ul>
          </fieldset>
        )
      })}
    </FacetRail>
  )
}
