import type { ViteHotContext } from 'vite/types/hot.js'
import type { ReplaceableCatalogue } from '../data/catalogue-source.ts'
import type { createAppRouter } from './router.tsx'

/**
 * Development only: when a content file changes, the open page is loaded anew through its route, so that it keeps its
 * state. Our event does not clear an error overlay that Vite shows, so that is done here.
 */
export function followContent(
  hot: ViteHotContext,
  catalogue: ReplaceableCatalogue,
  router: ReturnType<typeof createAppRouter>,
): void {
  hot.on('catalogue:changed', ({ index }) => {
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove()
    catalogue.replaceIndex(index)
    void router.invalidate()
  })
}
