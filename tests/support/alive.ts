import type { Page } from '@playwright/test'

/** Waits until the application has taken over the page, down to its heading: a press before that may do nothing. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1')
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactProps'))
  })
}
