import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core'
import { matchPrecache } from 'workbox-precaching'
import { NetworkFirst } from 'workbox-strategies'
import { PAGES, SHELL } from '../caches.ts'
import { aliasKey } from '../../page/page-alias.ts'
import { isSound } from './sound.ts'
import { keepLatest, pageKey, unredirected } from './store.ts'

declare global {
  interface Request {
    /** https://fetch.spec.whatwg.org/#dom-request-isreloadnavigation, which TypeScript's own library does not have. */
    readonly isReloadNavigation?: boolean
  }
}

/** On a slow network a page that was opened before is not waited for any longer. */
const PATIENCE_SECONDS = 3

const plugins: WorkboxPlugin[] = [
  {
    cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
    // An answer that is no page is as good as none, if the page is stored.
    fetchDidSucceed: async ({ response }) => {
      if (response.status >= 500) throw new Error(`${response.url} answered ${response.status}`)
      return response
    },
    cacheWillUpdate: async ({ request, response }) =>
      (await isSound(pageKey(request.url), response)) ? unredirected(response) : null,
    cacheDidUpdate: () => keepLatest(PAGES),
    cachedResponseWillBeUsed: async ({ cachedResponse }) =>
      cachedResponse && (await isComplete(cachedResponse.clone())) ? cachedResponse : null,
  },
]
const opening = new NetworkFirst({ cacheName: PAGES, networkTimeoutSeconds: PATIENCE_SECONDS, plugins })
// Whoever loads a page anew, or presses “Show the update”, asks for the one that the host has now.
const reloading = new NetworkFirst({ cacheName: PAGES, plugins })

/**
 * Answers the opening of a page: from the network, else as it was stored, else with the page that draws any other from
 * its data and says so where there are none. Old addresses, which lead to new ones, are stored with the application.
 */
export async function openPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  try {
    return await (options.request.isReloadNavigation ? reloading : opening).handle(options)
  } catch {
    const { pathname } = new URL(options.request.url)
    return (await caches.match(`${aliasKey(pathname)}.html`)) ?? (await matchPrecache(SHELL)) ?? Response.error()
  }
}

/** Whether the style sheet that a stored page names is still there. It goes with the build that the page is of. */
async function isComplete(page: Response): Promise<boolean> {
  const sheet = /href="([^"]+\.css)"/.exec(await page.text())?.[1]
  return sheet === undefined || (await caches.match(sheet)) !== undefined
}
