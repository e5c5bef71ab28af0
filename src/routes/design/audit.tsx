import { createFileRoute, useHydrated } from '@tanstack/react-router'
import { AuditView, type AuditFilter } from '../../components/audit/audit-view.tsx'
import { textParam } from '../../data/search-params.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/audit')({
  validateSearch: (search: Record<string, unknown>): AuditFilter => ({ against: textParam(search.against) }),
  loader: ({ context }) => context.catalogue.decisions(),
  head: () =>
    pageHead({
      title: 'Audit an API',
      description:
        'What an OpenAPI description decides, which published API guidelines decide alike, and what departs from one. In your browser.',
      canonical: '/design/audit',
    }),
  component: Audit,
})

function Audit() {
  const page = Route.useLoaderData()
  const { catalogue } = Route.useRouteContext()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const hydrated = useHydrated()
  return (
    <AuditView
      page={page}
      filter={hydrated ? search : {}}
      loadGuideline={catalogue.guideline}
      loadSearch={catalogue.search}
      onFilter={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
      }
    />
  )
}
