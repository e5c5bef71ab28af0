import { createFileRoute, useHydrated } from '@tanstack/react-router'
import { CoverageView } from '../../components/coverage/coverage-view.tsx'
import type { CoverageFilter } from '../../components/coverage/filter-coverage.ts'
import { isTyping, listParam, textParam } from '../../data/search-params.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/coverage')({
  validateSearch: (search: Record<string, unknown>): CoverageFilter => ({
    sector: listParam(search.sector),
    scope: listParam(search.scope),
    country: listParam(search.country),
    status: textParam(search.status),
    sort: textParam(search.sort),
    view: textParam(search.view),
    guideline: textParam(search.guideline),
    topic: textParam(search.topic),
  }),
  loader: ({ context }) => context.catalogue.coverage(),
  head: () =>
    pageHead({
      title: 'Coverage',
      description: 'Which API design guideline deals with which topic, in how many sections, and how firmly.',
      canonical: '/design/coverage',
    }),
  component: Coverage,
})

function Coverage() {
  const page = Route.useLoaderData()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const hydrated = useHydrated()
  return (
    <CoverageView
      page={page}
      filter={hydrated ? search : {}}
      onFilter={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: isTyping(change), resetScroll: false })
      }
    />
  )
}
