import type { TopicPage } from '../../data/model/catalogue.ts'
import { toggled } from '../../data/search-params.ts'
import { counted } from '../ui/counted.ts'
import type { TopicFilter } from './filter-entries.ts'

interface ActiveFiltersProps {
  topic: TopicPage
  filter: TopicFilter
  /** How many guidelines are left. */
  shown: number
  onFilter: (change: TopicFilter) => void
}

/** What narrows the page, on top of it, each of which a press takes back; and the way down to what is left. */
export function ActiveFilters({ topic, filter, shown, onFilter }: ActiveFiltersProps) {
  const companies = new Map(topic.entries.map(({ guideline }) => [guideline.company.id, guideline.company.name]))
  const options = new Map(topic.options.map(({ id, label }) => [id, label]))
  const chips = [
    ...(filter.company ?? []).map((id) => ({ name: 'company' as const, id, label: companies.get(id) ?? id })),
    ...(filter.option ?? []).map((id) => ({ name: 'option' as const, id, label: options.get(id) ?? id })),
    ...(filter.level ?? []).map((id) => ({ name: 'level' as const, id, label: id })),
  ]
  if (chips.length === 0) return null
  return (
    <div className="active-filters">
      <ul className="chips" aria-label="Active filters">
        {chips.map(({ name, id, label }) => (
          <li key={name + id}>
            <button
              className="chip"
              type="button"
              aria-label={`Remove ${label}`}
              onClick={() => onFilter({ [name]: toggled(filter[name], id) })}
            >
              {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <a href="#entries">
        {counted(shown, 'guideline')} of {topic.entries.length}
      </a>
    </div>
  )
}
