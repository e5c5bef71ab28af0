import { createFileRoute } from '@tanstack/react-router'
import { AuditView, type AuditFilter } from '../../components/audit/audit-view.tsx'
import { useFilter } from '../../components/filters/use-filter.ts'
import { textParam } from '../../data/search-params.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/audit')({
  validateSearch: (search: Record<string, unknown>): AuditFilter => ({ against: textParam(search.against) }),
  loader: ({ context }) => context.catalogue.decisions(),
  head: () =>
    pageHead({
      title: 'Audit an API',
      description: 'What an OpenAPI description decides, and which API guidelines decide alike.',
      canonical: '/design/audit',
    }),
  component: Audit,
})

function Audit() {
  const page = Route.useLoaderData()
  const { catalogue } = Route.useRouteContext()
  const [filter, onFilter] = useFilter(Route)
  return <AuditView page={page} filter={filter} loadSearch={catalogue.search} onFilter={onFilter} />
}
