import { alive, expect, hits, holdBack, searchField, test } from './page.ts'

test('search works by keyboard alone: open, type, choose, open, and back to the query', async ({ page }) => {
  await page.goto('/design/topics/cors')
  await alive(page)
  await page.keyboard.press('/')
  const field = searchField(page)
  await expect(field).toBeFocused()
  await page.keyboard.type('zalando pagnation')
  const selected = hits(page).and(page.locator('[aria-selected="true"]'))
  await expect(selected).toHaveAttribute('href', '/design/topics/collection-pagination#zalando-restful-api-guidelines')
  await page.keyboard.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', /-1$/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/design\/topics\/collection-pagination#zalando-restful-api-guidelines$/)
  await expect(page.locator('article#zalando-restful-api-guidelines')).toBeInViewport()
  await page.goBack()
  await expect(field).toHaveValue('zalando pagnation')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/\/design\/topics\/cors$/)
})

test('Ctrl-K opens search too, and what was opened last is offered', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination')
  await alive(page)
  await page.keyboard.press('Control+k')
  await expect(
    page.getByRole('dialog', { name: 'Search' }).getByRole('link', { name: 'Pagination' }).first(),
  ).toBeVisible()
})

const FIRST = [
  ['cors', '/design/topics/cors'],
  ['corss', '/design/topics/cors'],
  ['pagnation', '/design/topics/collection-pagination'],
  ['422', '/design/topics/http-status-422'],
  ['zalando pagination', '/design/topics/collection-pagination#zalando-restful-api-guidelines'],
  ['pagination zalando', '/design/topics/collection-pagination#zalando-restful-api-guidelines'],
] as const

test('queries put the right page first', async ({ page }) => {
  await page.goto('/search')
  await alive(page)
  for (const [query, path] of FIRST) {
    await searchField(page).fill(query)
    await expect(hits(page).first(), query).toHaveAttribute('href', path)
  }
  await searchField(page).fill('microsoft')
  await expect(hits(page).first()).toHaveAttribute('href', /^\/design\/guidelines\/microsoft-/)
})

// More of them are in tests/unit/components/search.test.tsx.
test('queries of any characters and length do no harm', async ({ page }) => {
  for (const query of ['x'.repeat(10_000), '%', 'واجهة']) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    await alive(page)
    await expect(searchField(page)).toHaveValue(query)
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible()
  }
})

test('query and filters live in the address and come back with Back', async ({ page }) => {
  await page.goto('/search?q=pagination')
  await page.getByRole('checkbox', { name: /^Zalando/ }).check()
  await page.getByRole('button', { name: /^Sections/ }).click()
  await expect(page).toHaveURL(/\/search\?q=pagination&kind=reference&company=zalando$/)
  await hits(page).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pagination' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/search\?q=pagination&kind=reference&company=zalando$/)
  await expect(searchField(page)).toHaveValue('pagination')
  await expect(page.getByRole('checkbox', { name: /^Zalando/ })).toBeChecked()
})

test('of whom there is nothing, though chosen, is said', async ({ page }) => {
  await page.goto('/search?q=webhooks&guidelines=adidas-api-design-guidelines,white-house-web-api-standards')
  await expect(page.getByRole('button', { name: /White House.*: nothing found$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /adidas.*: nothing found$/ })).toHaveCount(0)
})

test('a form sent before the application runs still searches', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Search' }).fill('idempotency')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page).toHaveURL(/\/search\?q=idempotency$/)
  await expect(hits(page).first()).toHaveAttribute('href', '/design/topics/idempotency')
})

test('a condition in the query is completed, shown as a chip and taken out again', async ({ page }) => {
  await page.goto('/search?q=pagination')
  await alive(page)
  await searchField(page).fill('pagination company:pay')
  await expect(hits(page).first()).toHaveText(/PayPal/)
  await page.keyboard.press('Enter')
  await expect(searchField(page)).toHaveValue('pagination company:paypal ')
  const chip = page.getByRole('button', { name: 'Remove company: PayPal' })
  await expect(chip).toBeVisible()
  await chip.click()
  await expect(searchField(page)).toHaveValue('pagination')
})

test('a query that finds nothing offers the nearest words', async ({ page }) => {
  await page.goto('/search?q=pagnatoin+kubernets+blockchainz')
  await expect(page.getByText(/^Nothing about/)).toBeVisible()
  await expect(page.getByText('Did you mean')).toBeVisible()
})

test('Back from a result leads to the place where the page was left, with the query', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination')
  await alive(page)
  await page.mouse.wheel(0, 2000)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1500)
  const before = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('/')
  await searchField(page).fill('cors')
  await expect(hits(page).first()).toContainText('CORS')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/design\/topics\/cors$/)
  await page.goBack()
  await expect(searchField(page)).toHaveValue('cors')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
})

test('the key of search works after a filter was pressed', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination')
  await alive(page)
  await page.getByRole('checkbox', { name: /^Zalando/ }).click()
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
})

test('more results are shown on request, and Back finds the place among them', async ({ page }) => {
  await page.goto('/search?q=header&kind=reference')
  await alive(page)
  await expect(hits(page)).toHaveCount(100)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(hits(page)).toHaveCount(200)
  await page.goto('/search?q=header')
  await alive(page)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(hits(page).nth(50)).toBeAttached()
  await hits(page).nth(50).scrollIntoViewIfNeeded()
  await hits(page)
    .nth(50)
    .evaluate((hit) => hit.scrollIntoView({ block: 'center' }))
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(500)
  await hits(page).nth(50).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Search')
  await page.goBack()
  await expect(hits(page).nth(50)).toBeInViewport()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
})

test('sentences that come late move no answer that the reader points at', async ({ page }) => {
  const release = await holdBack(page, /\/sentences\.json/)
  await page.goto('/search')
  await alive(page)
  // By names alone there is no standard to offer.
  await searchField(page).fill('rfc 9457')
  const first = hits(page).first()
  await expect(first).toHaveAttribute('href', '/design/topics/error-problem-details')
  await first.hover()
  const sentences = page.waitForResponse(/\/sentences\.json/)
  release()
  await (await sentences).finished()
  // That nothing happens has no sign to wait for: opening them takes a second at most, slowed down.
  await page.waitForTimeout(3000)
  await expect(first).toHaveAttribute('href', '/design/topics/error-problem-details')
  await page.mouse.move(1, 1)
  await expect(first).toHaveAttribute('href', '/design/standards/rfc-9457')
})
