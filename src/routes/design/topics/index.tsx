import { createFileRoute, useHydrated } from '@tanstack/react-router'
import type { TopicsFilter } from '../../../components/lists/filter-topics.ts'
import { TopicsView } from '../../../components/lists/topics-view.tsx'
import { isTyping, textParam } from '../../../data/search-params.ts'
import { pageHead } from '../../../page/page-head.ts'

export const Route = createFileRoute('/design/topics/')({
  validateSearch: (search: Record<string, unknown>): TopicsFilter => ({
    q: textParam(search.q),
    kind: textParam(search.kind),
    sort: textParam(search.sort),
  }),
  loader: ({ context }) => context.catalogue.topics(),
  head: ({ loaderData }) =>
    pageHead({
      title: 'Topics',
      description: `${loaderData?.counts.topics ?? 'All'} questions of API design, and which published guidelines answer each.`,
      canonical: '/design/topics/',
    }),
  component: Topics,
})

function Topics() {
  const index = Route.useLoaderData()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const hydrated = useHydrated()
  return (
    <TopicsView
      index={index}
      filter={hydrated ? search : {}}
      onFilter={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: isTyping(change), resetScroll: false })
      }
    />
  )
}
