import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { LoadFailed } from '../components/errors/load-failed.tsx'
import { NotFoundView } from '../components/errors/not-found-view.tsx'
import { Loading } from '../components/ui/loading.tsx'
import type { CatalogueSource } from '../data/catalogue-source.ts'
import { parseSearch, stringifySearch } from '../data/search-params.ts'
import { routeTree } from './route-tree.gen.ts'

/** What every route's loader is given. */
export interface RouterContext {
  catalogue: CatalogueSource
}

/** The application's router: the same in the browser, while prerendering and in tests, but for history and catalogue. */
export function createAppRouter(options: { catalogue: CatalogueSource; basepath: string; history?: RouterHistory }) {
  const { catalogue, basepath, history } = options
  return createRouter({
    routeTree,
    basepath,
    ...(history && { history }),
    context: { catalogue },
    parseSearch,
    stringifySearch,
    trailingSlash: 'preserve',
    // Content changes only with a deployment (or, in development, with an event that invalidates).
    defaultStaleTime: Infinity,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: Loading,
    defaultErrorComponent: LoadFailed,
    // Addresses that cannot be read at all, such as `/%zz`.
    defaultNotFoundComponent: NotFoundView,
    getScrollRestorationKey: ({ state, href }) => state.place ?? state.__TSR_key ?? href,
    // On the server it would emit an inline script, which our content security policy forbids.
    scrollRestoration: import.meta.env.SSR ? false : createScrollRule(),
  })
}

/**
 * Says whether the router may scroll: always, but for its first drawing of a page that the browser has scrolled already,
 * because the reader reads it or the address names a place in it.
 */
function createScrollRule(): () => boolean {
  let isFirst = true
  return () => {
    const isFree = !isFirst || window.scrollY === 0
    isFirst = false
    return isFree
  }
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The key under which the place on the page is known, where the entry has taken over that of another. */
    place?: string | undefined
  }
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
