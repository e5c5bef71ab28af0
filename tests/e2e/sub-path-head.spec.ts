import { alive, expect, holdBack, searchField, test } from './page.ts'

// The head of the pages of a site whose origin is known, as the reader goes from one to another.

test('a page that is not to be found has no canonical address, and the next one has its own again', async ({
  page,
}) => {
  await page.goto('design/topics/cors')
  await alive(page)
  const canonical = page.locator('link[rel="canonical"]')
  await page.keyboard.press('/')
  await searchField(page).fill('cors')
  await page.getByRole('link', { name: 'All results' }).click()
  await expect(canonical).not.toHaveAttribute('href')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Topics' }).click()
  await expect(canonical).toHaveAttribute('href', 'https://stylebook.example/sub/path/design/topics/')
})

test('title and canonical address wait for a page that takes long to load', async ({ page }) => {
  await page.goto('design/topics/cors')
  await alive(page)
  const title = await page.title()
  const canonical = page.locator('link[rel="canonical"]')
  const release = await holdBack(page, /\/data\/guidelines\//)
  await page.getByRole('article').first().getByRole('heading').getByRole('link').first().click()
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible()
  expect(await page.title()).toBe(title)
  release()
  const ofGuideline = /^https:\/\/stylebook\.example\/sub\/path\/design\/guidelines\/[\w-]+$/
  await expect(canonical).toHaveAttribute('href', ofGuideline)
  await expect(page).not.toHaveTitle(title)
})
