import { searchText } from './type-ahead.ts'
import { deployedVersion, ownVersion } from './version.ts'

/** In the tab's own storage: the build that was left by a reload, and the query of the search that was open. */
const LEFT = 'left-build'
const QUERY = 'left-query'

/**
 * Loads the page anew when something of its build could not be loaded and the host serves another build by now: what is
 * missing was most likely removed with the old one. The address stays, and what was typed for search is kept. At most
 * once per build, so that a host which still hands out old pages does not make a page reload for ever. Gives whether it
 * happens; where it does not, the reader should be told.
 */
export async function reloadForNewerBuild(): Promise<boolean> {
  const own = ownVersion()
  // During development there are no builds.
  const deployed = own && (await deployedVersion())
  if (!deployed || deployed === own) return false
  try {
    if (sessionStorage.getItem(LEFT) === own) return false
    sessionStorage.setItem(LEFT, own)
  } catch {
    // Without storage nothing would stop the second reload.
    return false
  }
  // As late as can be: the reader may be typing.
  addEventListener('pagehide', keepQuery)
  location.reload()
  return true
}

function keepQuery(): void {
  const query = searchText()
  if (query !== undefined) sessionStorage.setItem(QUERY, query)
}

/** The query that was open before such a reload, once. */
export function queryBeforeReload(): string | undefined {
  try {
    const query = sessionStorage.getItem(QUERY) ?? undefined
    sessionStorage.removeItem(QUERY)
    return query
  } catch {
    return undefined
  }
}

/**
 * A script that does not load makes the router reload the page without a look at the network. In other words, and told as
 * content that did not come, the error reaches the page's error boundary instead, which asks {@link reloadForNewerBuild}.
 */
export function nameMissingScripts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    Object.assign(payload, { name: 'LoadError', message: 'A part of the application did not arrive.' })
  })
}
