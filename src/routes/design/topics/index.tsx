import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../../../components/filters/use-filter.ts'
import type { TopicsFilter } from '../../../components/lists/filter-topics.ts'
import { useCoverage } from '../../../components/lists/use-coverage.ts'
import { TopicsView } from '../../../components/lists/topics-view.tsx'
import { textParam } from '../../../data/search-params.ts'
import { isSelecting } from '../../../data/selection.ts'
import { pageHead } from '../../../page/page-head.ts'

export const Route = createFileRoute('/design/topics/')({
  validateSearch: (search: Record<string, unknown>): TopicsFilter => ({
    q: textParam(search.q),
    kind: textParam(search.kind),
    sort: textParam(search.sort),
  }),
  loader: async ({ context: { catalogue }, location: { search } }) => {
    const [index, coverage] = await Promise.all([
      catalogue.topics(),
      isSelecting(search) ? catalogue.coverage() : undefined,
    ])
    return { index, coverage }
  },
  head: ({ loaderData }) =>
    pageHead({
      title: 'Topics',
      description: `${loaderData?.index.counts.topics ?? 'All'} questions of API design, and which published guidelines answer each.`,
      canonical: '/design/topics/',
    }),
  component: Topics,
})

function Topics() {
  const { index, coverage } = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  return (
    <TopicsView
      index={index}
      coverage={useCoverage(coverage, isSelecting(filter))}
      filter={filter}
      onFilter={onFilter}
    />
  )
}
