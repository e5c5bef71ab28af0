import { Link } from '@tanstack/react-router'
import type { TopicLink, TopicPage } from '../../data/model/catalogue.ts'
import { TopicName } from '../ui/topic-name.tsx'

/** The neighbours of a topic in its category. */
export function TopicPager({ topic }: { topic: TopicPage }) {
  if (!topic.previous && !topic.next) return null
  return (
    <nav className="pager" aria-label={`Previous and next in ${topic.category.name}`}>
      <Step label="Previous" topic={topic.previous} />
      <Step label="Next" topic={topic.next} />
    </nav>
  )
}

function Step({ label, topic }: { label: string; topic: TopicLink | undefined }) {
  if (!topic) return <span />
  return (
    <Link to="/design/topics/$topicId" params={{ topicId: topic.id }}>
      <small>{label}</small>
      <TopicName name={topic.name} />
    </Link>
  )
}
