import type { Page } from '@playwright/test'
import { alive } from '../../support/alive.ts'
import { checkInputs } from '../browser/check.ts'
import { listenTo } from '../browser/complaints.ts'
import { openSite } from '../browser/opened-site.ts'
import type { FuzzOptions, FuzzOutcome } from '../part.ts'
import { hostileAddress } from './hostile-address.ts'

/** More navigations than this for one address are a loop. */
const MOST_NAVIGATIONS = 6

/**
 * Opens hostile addresses of the built site in Chromium: no error in the console, no page without a heading, nothing run
 * or asked of others, no loop, and the application alive on each.
 */
export async function fuzzAddresses({ runs, seed, say }: FuzzOptions): Promise<FuzzOutcome> {
  const site = await openSite()
  const context = await site.browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const complaints = listenTo(page, site.origin)
  let navigations = 0
  page.on('framenavigated', () => (navigations += 1))
  try {
    return await checkInputs({
      input: hostileAddress(site.paths),
      runs,
      seed,
      say,
      faultsOf: async (address) => {
        navigations = 0
        complaints.take()
        const response = await page.goto(site.origin + address, { waitUntil: 'load' })
        // Files of data and twins are no pages.
        const isPage = (response?.headers()['content-type'] ?? 'text/html').startsWith('text/html')
        const status = response?.status() ?? 200
        const faults = isPage ? await faultsOf(page) : []
        if (status >= 500) faults.push(`status ${status}`)
        if (navigations > MOST_NAVIGATIONS) faults.push(`${navigations} navigations`)
        return [...faults, ...complaints.take()]
      },
    })
  } finally {
    await site.close()
  }
}

/** What is wrong with an opened page. */
async function faultsOf(page: Page): Promise<string[]> {
  await alive(page)
  return page.evaluate(() => {
    const faults: string[] = []
    const headings = [...document.querySelectorAll('h1')].filter((one) => one.textContent.trim() !== '')
    if (headings.length !== 1) faults.push(`${headings.length} headings of the first level`)
    if (document.querySelector('main')?.innerText.trim() === '') faults.push('a blank page')
    if (document.title.trim() === '') faults.push('a blank title')
    if (document.querySelector('main img[src="x"], main script:not([type])')) faults.push('markup out of the address')
    if (Object.keys(Object.prototype).length > 0) faults.push('Object.prototype has fields')
    return faults
  })
}
