import type { Page } from '@playwright/test'
import { alive, expect, holdBack, test } from './page.ts'

/** Opens a page whose entry does not arrive before the returned function is called. */
async function openWithoutEntry(page: Page, path: string): Promise<() => Promise<void>> {
  const release = await holdBack(page, /\/assets\/start-[^/]+\.js$/)
  await page.goto(path, { waitUntil: 'commit' })
  await page.getByRole('contentinfo').waitFor()
  return async () => {
    release()
    await page.waitForSelector('html[data-started]', { state: 'attached' })
  }
}

test('before the first script runs, boxes that are ticked, also after each other and back, filter without a further sign', async ({
  page,
}) => {
  const release = await openWithoutEntry(page, '/design/topics/collection-pagination?company=adidas')
  for (const name of [/^Zalando/, /^PayPal/, /^PayPal/]) await page.getByRole('checkbox', { name }).click()
  await release()
  await expect(page).toHaveURL(/\?company=adidas,zalando$/)
  await expect(page.getByRole('checkbox', { name: /^Zalando/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^PayPal/ })).not.toBeChecked()
})

test('before the first script runs, text that is typed filters, and goes on', async ({ page }) => {
  const release = await openWithoutEntry(page, '/design/topics/')
  const field = page.getByRole('searchbox', { name: 'Filter topics' })
  await field.pressSequentially('cach')
  await release()
  await expect(page).toHaveURL(/\?q=cach$/)
  await field.pressSequentially('ing')
  await expect(page).toHaveURL(/\?q=caching$/)
  await expect(field).toHaveValue('caching')
})

test('before the first script runs, a choice out of a list, a logo and a button count', async ({ page }) => {
  const release = await openWithoutEntry(page, '/design/topics/collection-pagination')
  await page.getByLabel('Published by').selectOption('government')
  await page
    .getByRole('button', { name: /Belgif/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Theme/ }).click()
  await release()
  await expect(page).toHaveURL(/sector=government/)
  await expect(page).toHaveURL(/guidelines=belgif-rest-guidelines/)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('what the browser fills in again on the way back is nobody’s choice', async ({ page }) => {
  const release = await holdBack(page, /\/assets\/app-[^/]+\.js$/)
  await page.goto('/design/topics/collection-pagination')
  const box = page.getByRole('checkbox', { name: /^Zalando/ })
  await box.click()
  await page.getByRole('contentinfo').getByRole('link', { name: 'About', exact: true }).click()
  await expect(page).toHaveURL(/\/about\/$/)
  const releaseEntry = await holdBack(page, /\/assets\/start-[^/]+\.js$/)
  await page.goBack({ waitUntil: 'commit' })
  await page.getByRole('contentinfo').waitFor()
  releaseEntry()
  await expect(box).toBeChecked()
  release()
  await alive(page)
  await expect(page.getByRole('status').filter({ hasText: 'sections' })).toBeVisible()
  await expect(page).toHaveURL(/\/design\/topics\/collection-pagination$/)
})
