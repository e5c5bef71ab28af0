import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../../components/filters/use-filter.ts'
import type { YoursFilter } from '../../components/yours/steps.ts'
import { YoursView } from '../../components/yours/yours-view.tsx'
import { textParam } from '../../data/search-params.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/yours')({
  validateSearch: (search: Record<string, unknown>): YoursFilter => ({
    topic: textParam(search.topic),
    view: textParam(search.view),
  }),
  loader: ({ context: { catalogue } }) => catalogue.yours(),
  head: () =>
    pageHead({
      title: 'Draft your own',
      description: 'Your own API design guideline, question by question.',
      canonical: '/design/yours',
    }),
  component: Yours,
})

function Yours() {
  const page = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  return <YoursView page={page} filter={filter} onFilter={onFilter} />
}
