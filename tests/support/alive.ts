import type { Page } from '@playwright/test'

/** Gives the first sign for which the application waits: a key that does nothing else. */
export async function wake(page: Page): Promise<void> {
  await page.waitForSelector('html[data-started]', { state: 'attached' })
  await page.keyboard.press('Shift')
}

/** Wakes the application and waits until it says that it has taken over the page: a press before that may do nothing. */
export async function alive(page: Page): Promise<void> {
  await wake(page)
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
}
