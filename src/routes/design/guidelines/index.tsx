import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../../../components/filters/use-filter.ts'
import type { GuidelinesFilter } from '../../../components/lists/filter-guidelines.ts'
import { GuidelinesView } from '../../../components/lists/guidelines-view.tsx'
import { listParam, textParam } from '../../../data/search-params.ts'
import { pageHead } from '../../../page/page-head.ts'

export const Route = createFileRoute('/design/guidelines/')({
  validateSearch: (search: Record<string, unknown>): GuidelinesFilter => ({
    q: textParam(search.q),
    sector: listParam(search.sector),
    country: listParam(search.country),
    language: listParam(search.language),
    scope: listParam(search.scope),
    status: listParam(search.status),
    sort: textParam(search.sort),
  }),
  loader: ({ context }) => context.catalogue.guidelines(),
  head: ({ loaderData }) =>
    pageHead({
      title: 'Guidelines',
      description: `${loaderData?.guidelines.length ?? 'All'} published API design guidelines of companies, governments, standards bodies and open-source projects.`,
      canonical: '/design/guidelines/',
    }),
  component: Guidelines,
})

function Guidelines() {
  const index = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  return <GuidelinesView index={index} filter={filter} onFilter={onFilter} />
}
