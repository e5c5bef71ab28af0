import type { SearchAnswer } from '../../data/search/engine.ts'
import { toggled } from '../../data/search-params.ts'
import { CompanyFilter } from '../ui/company-filter.tsx'
import { FacetRail } from '../ui/facet-rail.tsx'
import { Facet } from '../ui/facet.tsx'
import { LevelMark } from '../ui/level-mark.tsx'
import type { SearchFilter } from './search-filter.ts'

interface SearchFacetsProps {
  answer: SearchAnswer
  filter: SearchFilter
  onFilter: (change: SearchFilter) => void
}

/** Filters of the results, with what each would leave. */
export function SearchFacets({ answer, filter, onFilter }: SearchFacetsProps) {
  const { companies, categories, levels } = answer.facets
  const { company, level, category } = filter
  return (
    <FacetRail label="Filter results" chosen={[company, level, category].flatMap((chosen) => chosen ?? []).length}>
      {companies.length > 0 && (
        <CompanyFilter
          legend="Company"
          choices={companies
            .map(({ count, ...company }) => ({ company, count, retired: false }))
            .toSorted((a, b) => b.count - a.count)}
          selected={filter.company}
          onToggle={(id) => onFilter({ company: toggled(filter.company, id) })}
          first={8}
        />
      )}
      {levels.length > 0 && (
        <Facet
          legend="Level"
          name="level"
          values={levels.map(({ level, count }) => ({ id: level, label: <LevelMark level={level} />, count }))}
          selected={filter.level}
          onToggle={(id) => onFilter({ level: toggled(filter.level, id) })}
        />
      )}
      {categories.length > 0 && (
        <Facet
          legend="Category"
          name="category"
          values={categories.map(({ id, name, count }) => ({ id, label: name, count }))}
          selected={filter.category}
          onToggle={(id) => onFilter({ category: toggled(filter.category, id) })}
        />
      )}
    </FacetRail>
  )
}
