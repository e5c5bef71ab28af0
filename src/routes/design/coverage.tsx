import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../../components/filters/use-filter.ts'
import { CoverageView } from '../../components/coverage/coverage-view.tsx'
import type { CoverageFilter } from '../../components/coverage/filter-coverage.ts'
import { listParam, textParam } from '../../data/search-params.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/coverage')({
  validateSearch: (search: Record<string, unknown>): CoverageFilter => ({
    sector: listParam(search.sector),
    scope: listParam(search.scope),
    country: listParam(search.country),
    status: textParam(search.status),
    sort: textParam(search.sort),
    view: textParam(search.view),
    against: textParam(search.against),
    guideline: textParam(search.guideline),
    topic: textParam(search.topic),
  }),
  loader: ({ context }) => context.catalogue.coverage(),
  head: () =>
    pageHead({
      title: 'Coverage',
      description: 'Which API design guideline deals with which topic.',
      canonical: '/design/coverage',
    }),
  component: Coverage,
})

function Coverage() {
  const page = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  return <CoverageView page={page} filter={filter} onFilter={onFilter} />
}
