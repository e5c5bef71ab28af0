import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { readProse, type CatalogueSource } from './data/catalogue.ts'
import { headOf, type PageHead } from './page-head.ts'
import { createAppRouter } from './router.tsx'

/** A page as it is published. */
export interface RenderedPage {
  /** The markup of `#root`. */
  html: string
  head: PageHead
  /** The ids of the routes that drew it, outermost first. */
  routes: string[]
}

/** Renders the page at `path` (below `base`) to static markup. Rejects when a loader or a component throws. */
export async function renderPage(
  path: string,
  source: Omit<CatalogueSource, 'prose'>,
  base: string,
): Promise<RenderedPage> {
  const catalogue = { ...source, prose: readProse }
  const history = createMemoryHistory({ initialEntries: [base.replace(/\/$/, '') + path] })
  const router = createAppRouter({ catalogue, basepath: base, history })
  await router.load()
  const failed = router.state.matches.find((match) => match.status === 'error')
  if (failed) throw failed.error
  return {
    html: renderToString(<RouterProvider router={router} />),
    head: headOf(router.state.matches),
    routes: router.state.matches.map((match) => match.routeId),
  }
}
