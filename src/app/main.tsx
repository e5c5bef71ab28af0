import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition, StrictMode } from 'react'
import { fetchedCatalogue } from '../data/catalogue.ts'
import { showCanonicalAddress } from '../boot/canonical-address.ts'
import { createAppRouter } from './router.tsx'
import { reloadForNewerBuild } from '../boot/newer-build.ts'
import { announceMissing, announceTakingOver } from '../boot/ready.ts'
import { ownVersion } from '../boot/version.ts'

/**
 * Takes over the page that was published, or draws it where the host served another page's HTML (its 404 page).
 * Not awaited at the top level: with lazy chunks that can deadlock, and the page would silently never come alive.
 */
async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL
  const path = showCanonicalAddress(root)
  const catalogue = fetchedCatalogue(base, ownVersion())
  const router = createAppRouter({ catalogue, basepath: base })
  if (import.meta.hot) {
    const { followContent } = await import('./follow-content.ts')
    followContent(import.meta.hot, catalogue, router)
  }
  // Tells the router that the markup comes from a server, so that its boundaries match the markup's.
  if (path) router.ssr = { manifest: undefined }
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )

  async function takeOver(): Promise<void> {
    await router.load()
    const { matches } = router.state
    const failed = matches.find(({ status }) => status !== 'success')
    // What was asked for and did not come can be asked for again; the router itself tells of it only when it draws.
    const lacksCode = matches.some(({ routeId }) => router.routesById[routeId].options.component?.preload)
    if (!path) createRoot(root).render(app)
    // In slices, between which the page reacts; otherwise a large page hydrates in one long task.
    else if (!failed && !lacksCode) {
      announceTakingOver()
      startTransition(() => void hydrateRoot(root, app))
    }
    // What is published is complete, whatever became of the data behind it.
    else if (!(await reloadForNewerBuild())) announceMissing({ ...reasonOf(failed?.error), retry: takeOver })
  }
  await takeOver()
}

function reasonOf(error: unknown): { reason?: string } {
  return error instanceof Error ? { reason: error.message } : {}
}

const root = document.getElementById('root')
if (root) void start(root)
