import type { Page } from '@playwright/test'
import type { Scenario } from './scenario.ts'

/** The heading of the page that is shown. */
export async function nameOf(page: Page): Promise<string> {
  return (await page.locator('h1').first().innerText()).trim()
}

/** Whether a page shows nothing that can be read. */
export async function isBlank(page: Page): Promise<boolean> {
  return page.evaluate(() => (document.querySelector('main')?.innerText.trim() ?? '') === '')
}

/** Does what the reader of a scenario does. */
export async function act(page: Page, { action }: Scenario): Promise<void> {
  switch (action) {
    case 'follows a link':
      return page.locator('main a[href^="/design/"]:visible, footer a[href^="/"]:visible').first().click()
    case 'opens a list':
      return page.getByRole('banner').getByRole('link', { name: 'Guidelines', exact: true }).click()
    case 'opens the decisions':
      return page.getByRole('banner').getByRole('link', { name: 'Decisions', exact: true }).click()
    case 'searches':
      return page.keyboard.type('/paging')
    case 'filters':
      return filter(page)
    case 'reads':
      return undefined
  }
}

/** Chooses the first company that the page can be narrowed to, where it can. */
async function filter(page: Page): Promise<void> {
  const first = page.locator('main').getByRole('checkbox').first()
  if (await first.isVisible()) await first.click()
}

/** Waits until the reader of a scenario has what they asked for. */
export async function isDone(page: Page, { action, path }: Scenario): Promise<void> {
  switch (action) {
    case 'opens a list':
      return page.getByRole('heading', { level: 1, name: 'Guidelines' }).waitFor()
    case 'opens the decisions':
      return page.getByRole('heading', { level: 1, name: 'Decisions' }).waitFor()
    case 'searches':
      // On its own page the field of search has the keys.
      return page
        .getByRole(path.startsWith('/search') ? 'link' : 'option', { name: /pagin/i })
        .first()
        .waitFor()
    case 'follows a link':
    case 'filters':
    case 'reads':
      return page.locator('html[data-ready]').waitFor({ state: 'attached' })
  }
}

/** Waits for a notice that says what failed and has something to press. */
export async function hasNotice(page: Page): Promise<void> {
  await page.getByRole('alert').locator('a, button').first().waitFor()
}
