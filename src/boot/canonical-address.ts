import { pageAlias } from '../page/page-alias.ts'

/**
 * Shows a published page under its own address, whichever of those that lead to it was opened. Gives that path; undefined
 * when the host served this page for another address, or the page was not published.
 */
export function showCanonicalAddress({ dataset }: HTMLElement): string | undefined {
  const path = dataset.page && pageAlias(dataset.page, location.pathname, import.meta.env.BASE_URL)
  if (path && path !== location.pathname)
    history.replaceState(history.state, '', path + location.search + location.hash)
  return path
}
