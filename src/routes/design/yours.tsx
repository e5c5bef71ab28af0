import { createFileRoute, useHydrated } from '@tanstack/react-router'
import { useFilter } from '../../components/filters/use-filter.ts'
import type { YoursFilter } from '../../components/yours/steps.ts'
import { YoursView } from '../../components/yours/yours-view.tsx'
import { textParam } from '../../data/search-params.ts'
import { pageHead } from '../../page/page-head.ts'

export const Route = createFileRoute('/design/yours')({
  validateSearch: (search: Record<string, unknown>): YoursFilter => ({
    topic: textParam(search.topic),
    view: textParam(search.view),
  }),
  loaderDeps: ({ search }) => ({ isDrafting: (search.topic ?? search.view) !== undefined }),
  loader: async ({ context: { catalogue }, deps }) => {
    const [page, workshop] = await Promise.all([
      catalogue.yours(),
      deps.isDrafting ? import('../../components/yours/workshop.tsx') : undefined,
    ])
    return { page, Workshop: workshop?.Workshop }
  },
  head: () =>
    pageHead({
      title: 'Draft your own',
      description:
        'An API design guideline of your own, question by question: a document, a Spectral ruleset and a content file. In your browser.',
      canonical: '/design/yours',
    }),
  component: Yours,
})

function Yours() {
  const { page, Workshop } = Route.useLoaderData()
  const hydrated = useHydrated()
  const [filter, onFilter] = useFilter(Route)
  return <YoursView Workshop={hydrated ? Workshop : undefined} page={page} filter={filter} onFilter={onFilter} />
}
