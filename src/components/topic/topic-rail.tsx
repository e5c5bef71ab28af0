import { Link } from '@tanstack/react-router'
import type { TopicPage } from '../../data/model/catalogue.ts'
import { CompanyFilter } from '../ui/company-filter.tsx'
import { TopicName } from '../ui/topic-name.tsx'
import { companiesOf } from './filter-entries.ts'

interface TopicRailProps {
  topic: TopicPage
  selected: readonly string[] | undefined
  onToggle: (company: string) => void
}

/** Beside a topic: the logo filter from two guidelines on, and the other topics of its category. */
export function TopicRail({ topic, selected, onToggle }: TopicRailProps) {
  return (
    <div className="rail">
      {topic.entries.length > 1 && (
        <form className="is-strip" aria-label="Filter by company" onSubmit={(event) => event.preventDefault()}>
          <CompanyFilter
            legend="Companies"
            choices={companiesOf(topic.entries)}
            selected={selected}
            onToggle={onToggle}
          />
        </form>
      )}
      <nav aria-labelledby="siblings">
        <h2 id="siblings">{topic.category.name}</h2>
        <ul className="rail-list">
          {topic.siblings.map((sibling) => (
            <li key={sibling.id}>
              <Link
                to="/design/topics/$topicId"
                params={{ topicId: sibling.id }}
                activeOptions={{ includeSearch: false }}
              >
                <span>
                  <TopicName name={sibling.name} />
                </span>
                <span className="n">{sibling.guidelines}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
