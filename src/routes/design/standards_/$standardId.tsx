import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../../../components/filters/use-filter.ts'
import { parts } from '../../../app/site.ts'
import { NotFoundView } from '../../../components/errors/not-found-view.tsx'
import { StandardView, type StandardFilter } from '../../../components/standards/standard-view.tsx'
import { standardPath } from '../../../data/model/permalink.ts'
import { listParam } from '../../../data/search-params.ts'
import { pageHead } from '../../../page/page-head.ts'

export const Route = createFileRoute('/design/standards_/$standardId')({
  validateSearch: (search: Record<string, unknown>): StandardFilter => ({ number: listParam(search.number) }),
  loader: ({ context, params }) => (parts.standards ? context.catalogue.standard(params.standardId) : undefined),
  head: ({ loaderData: standard }) =>
    pageHead(
      standard
        ? {
            title: standard.name,
            description: `Which API design guidelines name ${standard.name}, and in which sections.`,
            canonical: standardPath(standard.id),
          }
        : { title: 'Page not found' },
    ),
  component: Standard,
})

function Standard() {
  const standard = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  if (!standard) return <NotFoundView />
  return <StandardView key={standard.id} standard={standard} filter={filter} onFilter={onFilter} />
}
