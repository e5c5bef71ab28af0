import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../../../components/filters/use-filter.ts'
import { NotFoundView } from '../../../components/errors/not-found-view.tsx'
import type { TopicFilter } from '../../../components/topic/filter-entries.ts'
import { TopicView } from '../../../components/topic/topic-view.tsx'
import { topicPath } from '../../../data/model/permalink.ts'
import { listParam, textParam } from '../../../data/search-params.ts'
import { pageHead } from '../../../page/page-head.ts'

export const Route = createFileRoute('/design/topics/$topicId')({
  validateSearch: (search: Record<string, unknown>): TopicFilter => ({
    level: listParam(search.level),
    option: listParam(search.option),
    sector: listParam(search.sector),
    scope: listParam(search.scope),
    status: textParam(search.status),
    sort: textParam(search.sort),
    view: textParam(search.view),
  }),
  loader: ({ context, params }) => context.catalogue.topic(params.topicId),
  head: ({ loaderData: topic }) =>
    topic
      ? pageHead({ title: topic.title, description: topic.description, canonical: topicPath(topic.id) })
      : pageHead({ title: 'Page not found' }),
  component: Topic,
})

function Topic() {
  const topic = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  if (!topic) return <NotFoundView />
  return <TopicView key={topic.id} topic={topic} filter={filter} onFilter={onFilter} />
}
