import { createRootRouteWithContext } from '@tanstack/react-router'
import { SiteFrame } from '../components/layout/site-frame.tsx'
import { textParam } from '../data/search-params.ts'
import type { RouterContext } from '../app/router.tsx'

/** What any page's address may carry. */
interface SiteSearch {
  /** The query of the search dialog when it was left for a result: Back opens it again. */
  find?: string | undefined
}

export const Route = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): SiteSearch => ({ find: textParam(search.find) }),
  component: SiteFrame,
})
