import { createFileRoute } from '@tanstack/react-router'
import { useFilter } from '../components/filters/use-filter.ts'
import type { SearchFilter } from '../components/search/search-filter.ts'
import { SearchView } from '../components/search/search-view.tsx'
import { listParam, textParam } from '../data/search-params.ts'
import { pageHead } from '../page/page-head.ts'

export const Route = createFileRoute('/search')({
  validateSearch: (search: Record<string, unknown>): SearchFilter => ({
    q: textParam(search.q),
    kind: textParam(search.kind),
    category: listParam(search.category),
    level: listParam(search.level),
    more: /^[1-9]\d?$/.exec(textParam(search.more) ?? '')?.[0],
  }),
  head: ({ match }) =>
    pageHead({
      title: match.search.q ? `${match.search.q} · Search` : 'Search',
      description: 'Find topics, guidelines and sections in your own words.',
    }),
  component: Search,
})

function Search() {
  const [filter, onFilter] = useFilter(Route)
  return <SearchView filter={filter} onFilter={onFilter} />
}
