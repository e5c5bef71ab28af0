import { BELGIF, chooser, GOOGLE, open, rows, table, THREE, violationsOf, ZALANDO } from './comparison.ts'
import { expect, test } from './page.ts'

// That a comparison can be read and used by everybody: by keyboard, on a phone, on paper, without scripts.

test('axe finds nothing in a comparison, in light, dark and forced colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await open(page, `${THREE}&topics=collection-pagination,cors,http-methods-get,naming-case&sections=open`)
  await expect(rows(page).first()).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  for (const title of ['Guidelines', 'Topics'] as const) {
    const { field, options } = chooser(page, title)
    await field.click()
    await expect(options.nth(20)).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    await field.fill(title === 'Topics' ? 'case, nothing so' : 'paypal')
    await expect(options.first()).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    if (title === 'Guidelines') await page.keyboard.press('Escape')
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await violationsOf(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  const lines = await rows(page)
    .locator('.answer')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderLeftStyle))
  expect(new Set(lines).size).toBeGreaterThan(1)
})

test('all of it works by keyboard', async ({ page }) => {
  await open(page, `/design/compare?guidelines=${ZALANDO},${GOOGLE}&topics=errors`)
  await page.getByRole('button', { name: 'Swap Google for another guideline' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'In place of Google' })).toBeFocused()
  await page.keyboard.type('belgif')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${BELGIF}&topics=errors`)
  await expect(table(page).getByRole('columnheader', { name: /Belgif/ })).toBeVisible()
  await rows(page).locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await expect(rows(page).getByRole('cell').first().getByRole('group').getByRole('link').first()).toBeVisible()
  const topics = chooser(page, 'Topics')
  await topics.field.focus()
  // By arrows out of the whole list, once it is there, and the last one back out of it.
  await page.keyboard.press('ArrowDown')
  await expect(topics.options.first()).toBeVisible()
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  await expect(topics.chips).toHaveCount(2)
  await expect(topics.options.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(topics.options).toHaveCount(0)
  await page.keyboard.press('Backspace')
  await expect(page).toHaveURL(/&topics=[^,]+$/)
  await expect(topics.field).toBeFocused()
  await table(page).getByRole('button', { name: 'Remove Belgif' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/design/compare\\?guidelines=${ZALANDO}&topics=`))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a phone shows one topic at a time, its name in sight, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `${THREE}&topics=collection-pagination,cors,errors`)
  await expect(rows(page)).toHaveCount(3)
  const cells = rows(page).first().getByRole('cell')
  const boxes = await Promise.all([0, 1, 2].map((at) => cells.nth(at).boundingBox()))
  expect(boxes[1]?.y).toBeGreaterThanOrEqual((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0))
  await expect(cells.nth(1)).toContainText('Google')
  // The name stays below the site's head while its guidelines go by.
  await cells.nth(2).scrollIntoViewIfNeeded()
  await cells.nth(2).evaluate((cell) => cell.scrollIntoView({ block: 'end' }))
  await expect(rows(page).first().getByRole('rowheader')).toBeInViewport()
  await page.getByLabel('One topic').selectOption('cors')
  await expect(page).toHaveURL(/topic=cors/)
  await expect(rows(page).filter({ visible: true })).toHaveCount(1)
  await page.getByRole('button', { name: 'Previous', exact: true }).click()
  await expect(rows(page).filter({ visible: true })).toHaveCount(1)
  await expect(page).not.toHaveURL(/topic=cors&/)
  await page.goBack()
  await expect(page).toHaveURL(/topic=cors/)
  await page.getByRole('button', { name: 'Filter and copy' }).click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  expect(await violationsOf(page)).toEqual([])
})

test('on paper the sections are there if they are unfolded, and what can only be pressed is not', async ({ page }) => {
  const address = `/design/compare?guidelines=${ZALANDO},${GOOGLE}&topics=cors,http-methods-get`
  for (const isUnfolded of [true, false]) {
    await page.emulateMedia({ media: 'screen' })
    await open(page, isUnfolded ? `${address}&sections=open` : address)
    await expect(rows(page)).toHaveCount(2)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('main').getByRole('button').filter({ visible: true })).toHaveCount(0)
    const sections = page.getByRole('main').locator('.refs').getByRole('link').filter({ visible: true })
    if (isUnfolded) await expect(sections.first()).toBeVisible()
    else await expect(sections).toHaveCount(0)
  }
})

test('without JavaScript the page says what it does, and its links lead to what there is', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto(THREE)
  await expect(page.getByText('takes JavaScript')).toBeVisible()
  const hrefs = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(10)
  for (const href of new Set(hrefs)) expect((await page.request.get(href)).status(), href).toBe(200)
  expect(hrefs.filter((href) => href.includes('compare'))).toEqual([])
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Zalando/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zalando RESTful API and Event Guidelines')
  await context.close()
})
