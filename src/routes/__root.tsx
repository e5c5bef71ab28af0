import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router'
import { SiteFrame } from '../components/layout/site-frame.tsx'
import { textParam } from '../data/search-params.ts'
import { SELECTION_PARAMS, selectionIn, type Selection } from '../data/selection.ts'
import type { RouterContext } from '../app/router.tsx'

/** What any page's address may carry. */
interface SiteSearch extends Selection {
  /** The query of the search dialog when it was left for a result: Back opens it again. */
  find?: string | undefined
}

export const Route = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): SiteSearch => ({
    find: textParam(search.find),
    ...selectionIn(search),
  }),
  // What a reader has chosen stays chosen on every page that a link of the site leads to.
  search: { middlewares: [retainSearchParams([...SELECTION_PARAMS])] },
  component: SiteFrame,
})
