import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../../components/filters/use-filter.ts'
import { DecisionsView } from '../../components/decisions/decisions-view.tsx'
import type { DecisionsFilter } from '../../components/decisions/filter-decisions.ts'
import { listParam, textParam } from '../../data/search-params.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/decisions')({
  validateSearch: (search: Record<string, unknown>): DecisionsFilter => ({
    follow: textParam(search.follow),
    sector: listParam(search.sector),
    scope: listParam(search.scope),
    status: textParam(search.status),
    sort: textParam(search.sort),
  }),
  loader: ({ context }) => context.catalogue.decisions(),
  head: ({ loaderData }) =>
    pageHead({
      title: 'Decisions',
      description: `What ${loaderData?.guidelines.length ?? 'all'} API design guidelines choose on ${loaderData?.questions.length ?? 'each'} questions: property names, pagination, error bodies, versions and more.`,
      canonical: '/design/decisions',
    }),
  component: Decisions,
})

function Decisions() {
  const page = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  return <DecisionsView page={page} filter={filter} onFilter={onFilter} />
}
