import AxeBuilder from '@axe-core/playwright'
import type { TopicPage } from '../../src/data/model/catalogue.ts'
import type { DataFile } from '../../src/data/model/data-file.ts'
import { alive, expect, test } from './page.ts'

test('a topic opens by its permalink, with and without a slash, and keeps one address', async ({ page }) => {
  for (const path of [
    '/design/topics/cors',
    '/design/topics/cors/',
    '/design/topics/cors.html',
    '/design/topics/cors/guidelines',
  ]) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: 'CORS' })).toBeVisible()
    await alive(page)
    await expect(page).toHaveURL(/\/design\/topics\/cors$/)
    await expect(page).toHaveTitle('CORS · API Stylebook')
  }
})

test('the three guidelines of the seed are among those shown', async ({ page }) => {
  await page.goto('/design/topics/cors')
  for (const id of ['ausdto-api-design-guide', 'microsoft-rest-api-guidelines', 'white-house-web-api-standards']) {
    await expect(page.locator(`article#${id}`)).toBeVisible()
  }
})

test('the logo filter shows any of the chosen companies and can be cleared', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination')
  const articles = page.getByRole('article')
  const all = await articles.count()
  await page.getByRole('checkbox', { name: /^Zalando/ }).check()
  await expect(articles).toHaveCount(1)
  await page.getByRole('checkbox', { name: /^PayPal/ }).check()
  await expect(articles).toHaveCount(2)
  await expect(page).toHaveURL(/\?company=paypal,zalando$/)
  await expect(page.getByRole('status').filter({ hasText: `2 of ${all} guidelines` })).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(articles).toHaveCount(all)
  await expect(page).toHaveURL(/\/collection-pagination$/)
})

test('the logo filter works with the keyboard alone', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination')
  await alive(page)
  await page.getByRole('checkbox', { name: /^Zalando/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('Back and Forward go through pages, and to the state a page was left in', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination')
  await page.getByRole('checkbox', { name: /^Zalando/ }).check()
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('article').getByRole('link', { name: 'Zalando', exact: true }).click()
  await expect(page).toHaveURL(/\/design\/guidelines\/zalando/)
  await page.goBack()
  await expect(page).toHaveURL(/collection-pagination\?company=zalando$/)
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: /Zalando/ })).toBeVisible()
})

test('a navigation moves the focus to the new heading and announces the page', async ({ page }) => {
  await page.goto('/design/topics/cors')
  await alive(page)
  await page.getByRole('link', { name: 'Guidelines', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Guidelines' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Guidelines · API Stylebook' })).toBeAttached()
})

test('the permalink of a guideline leads to its entry', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination#zalando-restful-api-guidelines')
  await expect(page.locator('article#zalando-restful-api-guidelines')).toBeInViewport()
})

test('the page reads in full without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  for (const [path, name] of [
    ['/', /API design guidelines/],
    ['/design/topics/', 'Topics'],
    ['/design/guidelines/', 'Guidelines'],
    ['/design/topics/cors', 'CORS'],
    ['/design/guidelines/zalando-restful-api-guidelines', /Zalando/],
    ['/about/', /About/],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  await page.goto('/design/topics/cors')
  await expect(page.getByRole('article').first().getByRole('link').first()).toBeVisible()
  await context.close()
})

test('on a phone a deep link shows the entry below what stays on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/design/topics/collection-pagination#zalando-restful-api-guidelines')
  await alive(page)
  const bar = page.getByRole('form', { name: 'Filter by company' })
  const name = page.getByRole('article', { name: 'Zalando' }).getByRole('heading')
  const bottom = await bar.evaluate((element) => element.getBoundingClientRect().bottom)
  await expect.poll(() => name.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(bottom)
  await expect(name).toBeInViewport()
})

test('after the jump to the entries nothing moves, and the first press counts', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination?company=zalando')
  await alive(page)
  await page.getByRole('link', { name: /^\d+ guidelines? of \d+/ }).click()
  await expect(page.getByRole('heading', { name: 'What the guidelines say' })).toBeFocused()
  const text = page.getByRole('button', { name: 'Text only' })
  await text.click()
  await expect(text).toHaveAttribute('aria-pressed', 'true')
})

test('how opinions moved is folded, and drawn with a table behind it', async ({ page, request }) => {
  const { content } = (await (
    await request.get('/data/topics/collection-pagination.json')
  ).json()) as DataFile<TopicPage>
  const answering = content.entries.filter(({ decisions }) => decisions.length > 0)
  const dated = answering.filter(({ guideline }) => guideline.date !== undefined)
  await page.goto('/design/topics/collection-pagination')
  await alive(page)
  const fold = page.getByRole('button', { name: 'How opinions moved' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await fold.press('Enter')
  await expect(page.getByRole('figure').first()).toContainText(/\d+% until \d{4}, \d+% since/)
  await expect(page.getByText(`${dated.length} of ${answering.length} guidelines that take a position`)).toBeVisible()
  await page.getByText('The same as a table').click()
  const years = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
  const counts = await years.evaluateAll((rows) => rows.map((row) => Number(row.querySelector('td')?.textContent)))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dated.length)
  const { violations } = await new AxeBuilder({ page }).include('.question').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await fold.press('Enter')
  await expect(page.getByRole('figure')).toHaveCount(0)
})
