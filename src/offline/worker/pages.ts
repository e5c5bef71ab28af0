import type { RouteHandlerCallbackOptions } from 'workbox-core'
import { matchPrecache } from 'workbox-precaching'
import { NetworkFirst } from 'workbox-strategies'
import { PAGES, SHELL } from '../caches.ts'
import { aliasKey } from '../../page/page-alias.ts'
import { isSound } from './sound.ts'
import { keepLatest, pageKey, unredirected } from './store.ts'

/** On a slow network a page that was opened before is not waited for any longer. */
const PATIENCE_SECONDS = 3

const network = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
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
  ],
})

/**
 * Answers the opening of a page: from the network, else as it was stored, else with the page that draws any other from
 * its data and says so where there are none. Old addresses, which lead to new ones, are stored with the application.
 */
export async function openPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  try {
    return await network.handle(options)
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
