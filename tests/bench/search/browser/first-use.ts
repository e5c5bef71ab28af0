import type { Browser } from '@playwright/test'
import { loadedBy, type Loaded } from '../../../support/loaded.ts'
import { openDialog, openPage, resultsShown } from './search-page.ts'

/** What the first use of search loads beyond the page it is used on. Logos are shown by results and counted apart. */
export async function measureFirstUse(browser: Browser, url: string): Promise<{ search: Loaded[]; images: Loaded[] }> {
  const page = await openPage(browser, url)
  const loaded = await loadedBy(page, async () => {
    await openDialog(page)
    await page.keyboard.type('pagination')
    await resultsShown(page)
    await page.waitForLoadState('networkidle')
  })
  await page.context().close()
  return {
    search: loaded.filter(({ kind }) => kind !== 'image'),
    images: loaded.filter(({ kind }) => kind === 'image'),
  }
}
