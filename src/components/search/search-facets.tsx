import type { SearchAnswer } from '../../data/search/engine.ts'
import { toggled } from '../../data/search-params.ts'
import { CompanyFilter } from '../ui/company-filter.tsx'
import { FacetRail } from '../ui/facet-rail.tsx'
import { LevelMark } from '../ui/level-mark.tsx'
import { Pick } from '../ui/pick.tsx'
import type { SearchFilter } from './search-filter.ts'

interface SearchFacetsProps {
  answer: SearchAnswer
  filter: SearchFilter
  onFilter: (change: SearchFilter) => void
}

/** Filters of the results, with what each would leave. */
export function SearchFacets({ answer, filter, onFilter }: SearchFacetsProps) {
  const { companies, categories, levels } = answer.facets
  return (
    <FacetRail label="Filter results">
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
        <fieldset>
          <legend>Level</legend>
          <ul className="rail-list">
            {levels.map(({ level, count }) => (
              <li key={level}>
                <Pick
                  name="level"
                  value={level}
                  checked={filter.level?.includes(level) ?? false}
                  count={count}
                  onToggle={(value) => onFilter({ level: toggled(filter.level, value) })}
                >
                  <LevelMark level={level} />
                </Pick>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {categories.length > 0 && (
        <fieldset>
          <legend>Category</legend>
          <ul className="rail-list">
            {categories.map(({ id, name, count }) => (
              <li key={id}>
                <Pick
                  name="category"
                  value={id}
                  checked={filter.category?.includes(id) ?? false}
                  count={count}
                  onToggle={(value) => onFilter({ category: toggled(filter.category, value) })}
                >
                  <span>{name}</span>
                </Pick>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </FacetRail>
  )
}
