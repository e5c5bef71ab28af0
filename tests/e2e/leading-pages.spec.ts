import type { BrowserContext, Page } from '@playwright/test'
import { startPython, type Host } from '../support/hosts.ts'
import { alive, expect, test } from './page.ts'

// Small pages that lead to a whole one, on a host that knows nothing of our addresses.

let host: Host
test.beforeAll(async () => {
  host = await startPython('dist')
})
test.afterAll(() => host.stop())

const NAME = 'microsoft-rest-api-guidelines'
const PLACES = ['/design/topics/cors/', '/design/topics/cors/guidelines/', '/design/topics/cors/guidelines.html']

for (const place of PLACES) {
  test(`${place} opens the topic, with the filter and the entry that were asked for`, async ({ page }) => {
    await page.goto(`${host.origin}${place}?company=microsoft#${NAME}`)
    await alive(page)
    await expect(page).toHaveURL(`${host.origin}/design/topics/cors?company=microsoft#${NAME}`)
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1, name: 'CORS' })).toBeVisible()
  })

  test(`without JavaScript ${place} opens the topic`, async ({ browser }) => {
    await withoutScripts(await browser.newContext({ javaScriptEnabled: false }), async (page) => {
      await page.goto(`${host.origin}${place}?company=microsoft#${NAME}`)
      await expect(page.getByRole('heading', { level: 1, name: 'CORS' })).toBeVisible()
      await expect(page).toHaveURL(`${host.origin}/design/topics/cors.html`)
    })
  })
}

test('a small page is no step of its own: Back leads to where the reader came from', async ({ page }) => {
  await page.goto(`${host.origin}/about.html`)
  await alive(page)
  await page.goto(`${host.origin}/design/topics/cors/`)
  await expect(page.getByRole('heading', { level: 1, name: 'CORS' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/about\/?(?:\.html)?$/)
})

test('a small page leads on under our security policy', async ({ page }) => {
  const response = await page.request.get('/design/topics/cors/index.html')
  expect(response.headers()['content-security-policy']).toContain("script-src 'self'")
  await page.goto(`/design/topics/cors/index.html?company=microsoft#${NAME}`)
  await alive(page)
  await expect(page).toHaveURL(`/design/topics/cors?company=microsoft#${NAME}`)
})

async function withoutScripts(context: BrowserContext, run: (page: Page) => Promise<void>): Promise<void> {
  await run(await context.newPage())
  await context.close()
}
