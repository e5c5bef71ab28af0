import type { Page } from '@playwright/test'
import { alive, expect, hits, searchField, test } from './page.ts'

interface Press {
  key: string
  code: string
  ctrlKey?: boolean
  shiftKey?: boolean
}

function press(page: Page, init: Press): Promise<void> {
  return page.evaluate((init) => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
  }, init)
}

for (const [layout, key] of [
  ['Russian', 'л'],
  ['Greek', 'κ'],
  ['Hebrew', 'ל'],
  ['Arabic', 'ن'],
] as const) {
  test(`Ctrl-K opens search with a ${layout} layout`, async ({ page }) => {
    await page.goto('/about/')
    await alive(page)
    await press(page, { key, code: 'KeyK', ctrlKey: true })
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
  })
}

test('the key of search counts by its place where the layout has another script, and by its letter elsewhere', async ({
  page,
}) => {
  await page.goto('/about/')
  await alive(page)
  // Dvorak has T there, and Turkish a full stop.
  await press(page, { key: 't', code: 'KeyK', ctrlKey: true })
  await press(page, { key: '.', code: 'Slash' })
  await press(page, { key: '?', code: 'Slash', shiftKey: true })
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await press(page, { key: 'ظ', code: 'Slash' })
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
})

test('Enter that ends the composition of a word opens nothing', async ({ page }) => {
  await page.goto('/search?q=cors')
  await expect(hits(page).first()).toBeVisible()
  await searchField(page).focus()
  await searchField(page).evaluate((field) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })
    field.dispatchEvent(event)
  })
  await searchField(page).pressSequentially(' header')
  await expect(page).toHaveURL(/\/search\?q=cors\+header$/)
})

test('Back closes a dialog and leaves the page as it is', async ({ page }) => {
  await page.goto('/design/topics/')
  await alive(page)
  await page.getByRole('link', { name: /^CORS/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CORS')
  for (const [key, name] of [
    ['/', 'Search'],
    ['?', 'Keyboard shortcuts'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page).toHaveURL(/\/design\/topics\/cors$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('CORS')
  }
  await page.goBack()
  await expect(page).toHaveURL(/\/design\/topics\/$/)
})

test('a dialog that is closed in another way leaves no step behind', async ({ page }) => {
  await page.goto('/design/topics/')
  await alive(page)
  await page.getByRole('link', { name: /^CORS/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CORS')
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => history.state.isDialog)).toBeUndefined()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CORS')
  await page.goBack()
  await expect(page).toHaveURL(/\/design\/topics\/$/)
})

test('the focus stays near a chip that is taken back, and near “Show all”', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination?company=google,nobody,zalando')
  await alive(page)
  const chips = page.getByRole('list', { name: 'Chosen guidelines' }).getByRole('button')
  await expect(chips).toHaveCount(3)
  await chips.first().focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(2)
  await expect(chips.first()).toBeFocused()
  await chips.last().focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(1)
  await expect(chips).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: 'Hide retired' }).press('Enter')
  await page.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: /guidelines, \d+ sections/ })).toBeFocused()
})

for (const path of ['/design/topics/?company=nobody', '/design/guidelines/?company=nobody']) {
  test(`the focus stays on the page when its last chip goes: ${path}`, async ({ page }) => {
    await page.goto(path)
    await alive(page)
    await page.getByRole('button', { name: /^Remove There is no company/ }).press('Enter')
    await expect(page.getByRole('list', { name: 'Chosen guidelines' })).toHaveCount(0)
    await expect(page.locator('h1:focus, h2:focus, [role="status"]:focus')).toHaveCount(1)
  })
}

test('a condition taken out of the query of the dialog leaves the focus in its field', async ({ page }) => {
  await page.goto('/about/')
  await alive(page)
  await page.keyboard.press('/')
  await page.keyboard.type('company:zalando cors')
  await page.getByRole('button', { name: /^Remove company/ }).press('Enter')
  await expect(searchField(page)).toHaveValue('cors')
  await expect(searchField(page)).toBeFocused()
})

test('a word of 300 letters wraps, on the page of search, in its dialog and in a chip', async ({ page }) => {
  const word = 'pneumono'.repeat(40).slice(0, 300)
  await page.setViewportSize({ width: 360, height: 780 })
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  for (const path of [`/search?q=cors+${word}`, `/search?q=${word}`, `/design/topics/cors?company=${word}`]) {
    await page.goto(path)
    await alive(page)
    await expect(
      page
        .getByText(/pneumono/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible()
    expect(await sideways(), path).toBeLessThanOrEqual(0)
  }
  await page.goto('/about/')
  await alive(page)
  await page.keyboard.press('/')
  for (const query of [`cors ${word}`, word]) {
    await searchField(page).fill(query)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText(/pneumono/).first()).toBeVisible()
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
  }
})

test('a company that the address chooses is in sight in the rail', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 700 })
  await page.goto('/design/topics/collection-pagination?company=zalando#zalando-restful-api-guidelines')
  await alive(page)
  const choice = page.locator('label').filter({ has: page.getByRole('checkbox', { name: /^Zalando/ }) })
  await expect(choice).toBeInViewport()
  await expect(page.locator('article#zalando-restful-api-guidelines')).toBeInViewport()
})

test('on a phone a company that the address chooses is in sight below its entry, and in the strip of logos above', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/design/topics/collection-pagination?company=zalando#zalando-restful-api-guidelines')
  await alive(page)
  await expect(
    page.getByRole('region', { name: 'Your selection' }).getByRole('link', { name: /^Zalando/ }),
  ).toBeInViewport()
  await expect(page.locator('article#zalando-restful-api-guidelines')).toBeInViewport()
  await page.evaluate(() => scrollTo(0, 0))
  const choice = page.locator('label').filter({ has: page.getByRole('checkbox', { name: /^Zalando/ }) })
  await page
    .getByRole('form', { name: 'Filter by company' })
    .evaluate((strip) => strip.scrollIntoView({ block: 'center' }))
  await expect(choice).toBeInViewport()
})
