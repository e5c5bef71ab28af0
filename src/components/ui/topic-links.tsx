import { Link } from '@tanstack/react-router'
import type { TopicLink } from '../../data/model/catalogue.ts'
import { TopicName } from './topic-name.tsx'

/** A ruled list of topics with the number of guidelines that deal with each. */
export function TopicLinks({ topics, className }: { topics: readonly TopicLink[]; className?: string }) {
  return (
    <ul className={className}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <Link className="row-link" to="/design/topics/$topicId" params={{ topicId: topic.id }}>
            <span>
              <TopicName name={topic.name} />
            </span>
            <span className="n" aria-label={`${topic.guidelines} guidelines`}>
              {topic.guidelines}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
