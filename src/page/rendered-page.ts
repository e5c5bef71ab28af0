import type { CatalogueSource } from '../data/catalogue-source.ts'
import type { PageHead } from './page-head.ts'

/** A page as it is published. */
export interface RenderedPage {
  /** The markup of `#root`. */
  html: string
  head: PageHead
  /** The ids of the routes that drew it, outermost first. */
  routes: string[]
}

/** What the server bundle exports to render the page at `path` below `base`. Rejects when a loader or component throws. */
export type RenderPage = (path: string, source: Omit<CatalogueSource, 'prose'>, base: string) => Promise<RenderedPage>
