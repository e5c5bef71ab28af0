import type { GuidelinesPage } from '../../data/model/catalogue.ts'
import { toggled } from '../../data/search-params.ts'
import { CompanyFilter } from '../ui/company-filter.tsx'
import { FacetRail } from '../ui/facet-rail.tsx'
import { Facet } from '../ui/facet.tsx'
import { FACETS, type GuidelineFacet } from '../filters/guideline-values.ts'
import { facetValues, type GuidelinesFilter } from './filter-guidelines.ts'

interface GuidelineFacetsProps {
  index: GuidelinesPage
  filter: GuidelinesFilter
  onFilter: (change: GuidelinesFilter) => void
}

const LEGENDS: Record<Exclude<GuidelineFacet, 'company'>, string> = {
  sector: 'Published by',
  status: 'Status',
  country: 'Country',
  scope: 'Scope',
  language: 'Language',
}

/** The filters of the list of guidelines; a facet with a single value says nothing and is left out. */
export function GuidelineFacets({ index, filter, onFilter }: GuidelineFacetsProps) {
  const toggle = (facet: GuidelineFacet) => (value: string) => onFilter({ [facet]: toggled(filter[facet], value) })
  return (
    <FacetRail label="Filter guidelines" chosen={FACETS.flatMap((facet) => filter[facet] ?? []).length}>
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
          <Facet
            key={facet}
            legend={LEGENDS[facet]}
            name={facet}
            values={values.map(({ id, name, count }) => ({ id, label: name, count }))}
            selected={filter[facet]}
            onToggle={toggle(facet)}
          />
        )
      })}
    </FacetRail>
  )
}
