import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import type { CatalogueSource } from '../../src/data/catalogue-source.ts'
import { buildSearchIndex } from '../../src/data/search/build-index.ts'
import { createSearch } from '../../src/data/search/engine.ts'
import { catalogueInMemory } from '../../src/publish/catalogue-in-memory.ts'
import { createAppRouter } from '../../src/app/router.tsx'
import { compileFiles } from './compile.ts'

// A safety net, far above what a busy machine needs.
configure({ asyncUtilTimeout: 60_000 })

/** The whole application at an address, over content files written for the test. */
export async function renderApp(path: string, files: Record<string, string>, changes: Partial<CatalogueSource> = {}) {
  const { catalogue } = compileFiles(files)
  const source: CatalogueSource = {
    ...catalogueInMemory(catalogue),
    search: async () => createSearch(buildSearchIndex(catalogue)),
    prose: async () => undefined,
    ...changes,
  }
  const history = createMemoryHistory({ initialEntries: [path] })
  const router = createAppRouter({ catalogue: source, basepath: '/', history })
  await router.load()
  render(<RouterProvider router={router} />)
  onTestFinished(cleanup)
  await screen.findByRole('heading', { level: 1 })
  return { user: userEvent.setup(), address: () => history.location.href, router }
}
