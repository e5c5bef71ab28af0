import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { hydrateRoot } from 'react-dom/client'

const rootRoute = createRootRoute({
  component: () => (
    <main>
      <h1>Empty</h1>
    </main>
  ),
})

/** The least that a page with React and the router can be: what every page of ours is compared with. */
async function start(root: HTMLElement): Promise<void> {
  const router = createRouter({ routeTree: rootRoute })
  router.ssr = { manifest: undefined }
  await router.load()
  hydrateRoot(root, <RouterProvider router={router as never} />)
}

const root = document.getElementById('root')
if (root) void start(root)
