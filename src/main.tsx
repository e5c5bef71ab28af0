import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition, StrictMode } from 'react'
import { fetchedCatalogue } from './data/catalogue.ts'
import { pageAlias } from './page-alias.ts'
import { createAppRouter } from './router.tsx'
import { ownVersion } from './start/version.ts'

/**
 * Takes over the page that was published, or draws it where the host served another page's HTML (its 404 page).
 * Not awaited at the top level: with lazy chunks that can deadlock, and the page would silently never come alive.
 */
async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL
  const rendered = root.dataset.page
  const path = rendered && pageAlias(rendered, location.pathname, base)
  if (path && path !== location.pathname)
    history.replaceState(history.state, '', path + location.search + location.hash)
  const catalogue = fetchedCatalogue(base, ownVersion())
  const router = createAppRouter({ catalogue, basepath: base })
  if (import.meta.hot) {
    const { followContent } = await import('./follow-content.ts')
    followContent(import.meta.hot, catalogue, router)
  }
  // Tells the router that the markup comes from a server, so that its boundaries match the markup's.
  if (path) router.ssr = { manifest: undefined }
  await router.load()
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )
  // In slices, between which the page reacts; otherwise a large page hydrates in one long task.
  if (path) startTransition(() => void hydrateRoot(root, app))
  else createRoot(root).render(app)
}

const root = document.getElementById('root')
if (root) void start(root)
