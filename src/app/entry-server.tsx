import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { readProse } from '../data/catalogue.ts'
import { headOf } from '../page/page-head.ts'
import type { RenderPage } from '../page/rendered-page.ts'
import { createAppRouter } from './router.tsx'

/** Renders the page at `path` (below `base`) to static markup. Rejects when a loader or a component throws. */
export const renderPage: RenderPage = async (path, source, base) => {
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
