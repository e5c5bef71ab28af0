import { createFileRoute, useHydrated } from '@tanstack/react-router'
import type { GuidelinesFilter } from '../../../components/lists/filter-guidelines.ts'
import { GuidelinesView } from '../../../components/lists/guidelines-view.tsx'
import { isTyping, listParam, textParam } from '../../../data/search-params.ts'
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
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const hydrated = useHydrated()
  return (
    <GuidelinesView
      index={index}
      filter={hydrated ? search : {}}
      onFilter={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: isTyping(change), resetScroll: false })
      }
    />
  )
}
