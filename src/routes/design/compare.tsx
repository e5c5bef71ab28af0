import { createFileRoute, useHydrated } from '@tanstack/react-router'
import { useFilter } from '../../components/filters/use-filter.ts'
import { CompareView } from '../../components/compare/compare-view.tsx'
import type { CompareFilter } from '../../components/compare/compare-filter.ts'
import type { loadChosen } from '../../components/compare/load-chosen.ts'
import { listParam, textParam } from '../../data/search-params.ts'
import { isSelecting } from '../../data/selection.ts'
import { pageHead } from '../../page/page-head.ts'

/** Nothing is loaded of an address that chooses no guidelines. */
type Loaded = Pick<Chosen, 'page'> & Partial<Chosen>
type Chosen = Awaited<ReturnType<typeof loadChosen>>

export const Route = createFileRoute('/design/compare')({
  validateSearch: (search: Record<string, unknown>): CompareFilter => ({
    topics: listParam(search.topics),
    show: textParam(search.show),
    has: textParam(search.has),
    lacks: textParam(search.lacks),
    sections: textParam(search.sections),
    topic: textParam(search.topic),
  }),
  loaderDeps: ({ search: { guidelines, company } }) => ({ guidelines, company }),
  loader: async ({ context: { catalogue }, deps }): Promise<Loaded> =>
    isSelecting(deps)
      ? (await import('../../components/compare/load-chosen.ts')).loadChosen(catalogue, deps)
      : { page: await catalogue.compare() },
  // Where a guideline is added, the comparison that is there stays until the larger one is.
  pendingMs: 3_000,
  head: ({ loaderData }) =>
    pageHead({
      title: loaderData?.chosen?.title ?? 'Compare',
      description: 'Two to four API design guidelines side by side.',
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
