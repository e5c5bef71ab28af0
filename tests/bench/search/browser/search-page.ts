import type { Browser, Page } from '@playwright/test'
import { RESULTS_MARK } from '../../browser/trace.ts'

/** Opens a topic in a fresh context and waits until nothing is loaded any more. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.addInitScript(markResults, RESULTS_MARK)
  await page.goto(`${url}design/topics/cors`, { waitUntil: 'networkidle' })
  return page
}

/** Opens the search dialog by its key; the field has the focus. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search the catalogue' }).waitFor()
}

/** Waits until there are results. */
export async function resultsShown(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('option').first().waitFor()
}

/**
 * Runs in the page: sets a mark whenever results change. It names no function inside, because the loader would wrap that
 * in a helper which the page does not have.
 */
function markResults(mark: string): void {
  const list = '[role=listbox]'
  new MutationObserver((records) => {
    const places = records.flatMap(({ target, addedNodes }) => [
      (target instanceof Element ? target : target.parentElement)?.closest(list),
      ...[...addedNodes].map((node) => node instanceof Element && (node.matches(list) || node.querySelector(list))),
    ])
    if (places.some(Boolean)) performance.mark(mark)
  }).observe(document, { childList: true, characterData: true, subtree: true })
}
