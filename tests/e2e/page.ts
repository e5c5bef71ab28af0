import { test as base, expect, type Locator, type Page } from '@playwright/test'

/** A page on which anything the browser complains about fails the test. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await use(page)
    // A page that is not there is part of what is tested, a clock says what is late (machines are slow, too), and so is a
    // worker that the test itself does without.
    expect(
      complaints.filter(
        (text) => !/status of 404|not used within a few seconds|registration blocked by Playwright/.test(text),
      ),
    ).toEqual([])
  },
})

export { expect }
export { alive, wake } from '../support/alive.ts'

/** The field of search, whose role some other controls of a page have too. */
export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search the catalogue' })
}

/** The results of search. */
export function hits(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Results' }).getByRole('option')
}

/** Keeps answers from a page until the returned function is called. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(address, async (route) => {
    await released
    await route.continue()
  })
  return release
}
