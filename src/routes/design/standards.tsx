import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../../components/filters/use-filter.ts'
import { parts } from '../../app/site.ts'
import { NotFoundView } from '../../components/errors/not-found-view.tsx'
import type { StandardsFilter } from '../../components/standards/filter-standards.ts'
import { StandardsView } from '../../components/standards/standards-view.tsx'
import { textParam } from '../../data/search-params.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/standards')({
  validateSearch: (search: Record<string, unknown>): StandardsFilter => ({
    q: textParam(search.q),
    kind: textParam(search.kind),
    sort: textParam(search.sort),
  }),
  loader: ({ context }) => (parts.standards ? context.catalogue.standards() : undefined),
  head: ({ loaderData }) =>
    pageHead(
      loaderData
        ? {
            title: 'Standards',
            description:
              'Which API design guideline names which RFC or standard, and who still names what was replaced.',
            canonical: '/design/standards',
          }
        : { title: 'Page not found' },
    ),
  component: Standards,
})

function Standards() {
  const page = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  if (!page) return <NotFoundView />
  return <StandardsView page={page} filter={filter} onFilter={onFilter} />
}
