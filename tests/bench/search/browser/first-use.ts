import { gzipSync } from 'node:zlib'
import type { Browser, Response } from '@playwright/test'
import { openDialog, openPage, resultsShown } from './search-page.ts'

/** What was loaded, in bytes as gzip leaves them. */
export interface Loaded {
  path: string
  bytes: number
}

/** What the first use of search loads beyond the page it is used on. Logos are shown by results and counted apart. */
export async function measureFirstUse(browser: Browser, url: string): Promise<{ search: Loaded[]; images: Loaded[] }> {
  const page = await openPage(browser, url)
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await openDialog(page)
  await page.keyboard.type('pagination')
  await resultsShown(page)
  await page.waitForLoadState('networkidle')
  const loaded = await Promise.all(
    responses.map(async (response) => ({
      path: new URL(response.url()).pathname,
      isImage: (response.headers()['content-type'] ?? '').startsWith('image/'),
      bytes: gzipSync(await response.body(), { level: 9 }).length,
    })),
  )
  await page.context().close()
  const listed = (wanted: boolean) =>
    loaded.filter(({ isImage }) => isImage === wanted).map(({ path, bytes }) => ({ path, bytes }))
  return { search: listed(false), images: listed(true) }
}
