import { createFileRoute, useHydrated } from '@tanstack/react-router'
import type { TopicsFilter } from '../../../components/lists/filter-topics.ts'
import { TopicsView } from '../../../components/lists/topics-view.tsx'
import { isTyping, textParam } from '../../../data/search-params.ts'
import { isSelecting } from '../../../data/selection.ts'
import { pageHead } from '../../../page/page-head.ts'

export const Route = createFileRoute('/design/topics/')({
  validateSearch: (search: Record<string, unknown>): TopicsFilter => ({
    q: textParam(search.q),
    kind: textParam(search.kind),
    sort: textParam(search.sort),
  }),
  loaderDeps: ({ search }) => ({ isSelecting: isSelecting(search) }),
  loader: async ({ context: { catalogue }, deps }) => {
    const [index, coverage] = await Promise.all([
      catalogue.topics(),
      deps.isSelecting ? catalogue.coverage() : undefined,
    ])
    return { index, coverage }
  },
  head: ({ loaderData }) =>
    pageHead({
      title: 'Topics',
      description: `${loaderData?.index.counts.topics ?? 'All'} questions of API design, and which published guidelines answer each.`,
      canonical: '/design/topics/',
    }),
  component: Topics,
})

function Topics() {
  const { index, coverage } = Route.useLoaderData()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const hydrated = useHydrated()
  return (
    <TopicsView
      index={index}
      coverage={coverage}
      filter={hydrated ? search : {}}
      onFilter={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: isTyping(change), resetScroll: false })
      }
    />
  )
}
