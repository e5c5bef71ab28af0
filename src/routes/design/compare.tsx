import { createFileRoute, useHydrated } from '@tanstack/react-router'
import { useFilter } from '../../components/filters/use-filter.ts'
import { CompareView } from '../../components/compare/compare-view.tsx'
import type { CompareFilter } from '../../components/compare/compare-filter.ts'
import { listParam, textParam } from '../../data/search-params.ts'
import { isSelecting } from '../../data/selection.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/compare')({
  validateSearch: (search: Record<string, unknown>): CompareFilter => ({
    topics: listParam(search.topics),
    show: textParam(search.show),
    has: textParam(search.has),
    lacks: textParam(search.lacks),
    sections: textParam(search.sections),
    topic: textParam(search.topic),
  }),
  loaderDeps: ({ search: { guidelines, company, topics } }) => ({ guidelines, company, topics }),
  loader: async ({ context: { catalogue }, deps }) =>
    isSelecting(deps) || deps.topics
      ? (await import('../../components/compare/load-chosen.ts')).loadChosen(catalogue, deps)
      : { page: await catalogue.compare(), chosen: undefined },
  // Where a guideline is added, the comparison that is there stays until the larger one is.
  pendingMs: 3_000,
  head: ({ loaderData }) =>
    pageHead({
      title: loaderData?.chosen?.title ?? 'Compare',
      description: 'Two to four API design guidelines side by side, topic by topic.',
      canonical: '/design/compare',
    }),
  component: Compare,
})

function Compare() {
  const { page, chosen } = Route.useLoaderData()
  const [filter, onFilter] = useFilter(Route)
  const hydrated = useHydrated()
  return <CompareView page={page} chosen={hydrated ? chosen : undefined} filter={filter} onFilter={onFilter} />
}
