import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { DataFile } from '../../src/data/model/data-file.ts'
import type { CoveragePage } from '../../src/data/model/coverage.ts'
import { alive, expect, test } from './page.ts'

const ZALANDO = 'zalando-restful-api-guidelines'

/** A table, and a grid from the first touch on. */
function grid(page: Page) {
  return page.getByLabel('Topics by guideline', { exact: true })
}

/** The link that has the focus, or the name of what has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document
    return at instanceof HTMLAnchorElement ? at.pathname + at.hash : (at?.ariaLabel ?? at?.textContent ?? '')
  })
}

async function open(page: Page, path = '/design/coverage'): Promise<void> {
  await page.goto(path)
  await alive(page)
}

// That the figures are those of the content files is tested in tests/integration/content.
test('the table has a row for each topic and a column for each guideline, and both have totals', async ({
  page,
  request,
}) => {
  await open(page)
  const { content } = (await (await request.get('/data/coverage.json')).json()) as DataFile<CoveragePage>
  const topics = content.categories.flatMap((category) => category.topics)
  const cells = topics.flatMap((topic) => topic.cells)
  await expect(grid(page).getByRole('columnheader')).toHaveCount(content.guidelines.length + 3)
  await expect(grid(page).locator('tbody th a')).toHaveCount(topics.length)
  const cors = topics.find(({ id }) => id === 'cors')?.cells ?? []
  const row = grid(page).getByRole('row', { name: /^CORS/ })
  await expect(row.getByRole('cell').nth(0)).toHaveText(String(cors.length))
  const sections = cors.reduce((sum, [, count]) => sum + count, 0)
  await expect(row.getByRole('cell').nth(1)).toHaveText(String(sections))
  const all = cells.reduce((sum, [, count]) => sum + count, 0).toLocaleString('en')
  await expect(page.getByRole('status').filter({ hasText: `${all} sections` })).toBeVisible()
})

test('the table is one tab stop, arrow keys go through it, and Enter opens the place', async ({ page }) => {
  await open(page, `/design/coverage?sort=company`)
  await page.getByRole('button', { name: 'Fold categories' }).focus()
  await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).toMatch(/^\/design\/guidelines\/[\w-]+$/)
  await expect(page.getByRole('grid')).toBeVisible()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  // Past the totals and the name of the first category, in the column that was reached.
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).not.toBe('')
  await page.keyboard.press('Home')
  const first = await focused(page)
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).not.toBe(first)
  await page.keyboard.press('Tab')
  await expect(grid(page).locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(grid(page).locator(':focus')).toHaveCount(1)

  const cell = grid(page).getByRole('row', { name: /^CORS/ }).locator('td.m').first()
  await cell.hover()
  const href = (await cell.getByRole('link').getAttribute('href')) ?? ''
  await cell.getByRole('link').focus()
  await expect(page.getByRole('tooltip')).toContainText('CORS')
  await expect(page.getByRole('tooltip').getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(href)
  await expect(page.locator(`[id="${new URL(href).hash.slice(1)}"]`)).toBeInViewport()
})

test('every cell with sections leads to an entry of its topic', async ({ page, request }) => {
  await open(page)
  const cells = grid(page).locator('tbody:not(.totals) tr:not(.group-row) td:nth-child(n + 4):not(:empty)')
  const links = await cells.evaluateAll((all) => {
    const ids = [...document.querySelectorAll<HTMLAnchorElement>('thead a')].map((link) =>
      link.pathname.split('/').at(-1),
    )
    return all.flatMap((cell) => {
      const topic = cell.parentElement?.querySelector('a')?.pathname.split('/').at(-1)
      return cell instanceof HTMLTableCellElement ? [`${topic} ${ids[cell.cellIndex - 3]}`] : []
    })
  })
  const { content } = (await (await request.get('/data/coverage.json')).json()) as DataFile<CoveragePage>
  const expected = content.categories.flatMap(({ topics }) =>
    topics.flatMap((topic) => topic.cells.map(([at]) => `${topic.id} ${content.guidelines[at]?.id}`)),
  )
  expect(links.toSorted()).toEqual(expected.toSorted())
})

test('categories fold, and say then how many of their topics each guideline has', async ({ page }) => {
  await open(page)
  const rows = grid(page).locator('tbody th a')
  const before = await rows.count()
  const button = grid(page).getByRole('button', { name: /^HTTP Methods/ })
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await expect(rows).toHaveCount(before - 10)
  await page.getByRole('button', { name: 'Fold categories' }).click()
  await expect(rows).toHaveCount(0)
  await page.getByRole('button', { name: 'Fold categories' }).click()
  await expect(rows).toHaveCount(before)
})

test('filters and order live in the address, Back takes one back, and what there is not is named', async ({ page }) => {
  await open(page)
  const columns = grid(page).locator('thead a')
  const all = await columns.count()
  await page.getByLabel('Published by').selectOption('government')
  await expect(page).toHaveURL(/\?sector=government$/)
  await expect.poll(() => columns.count()).toBeLessThan(all)
  const government = await columns.count()
  await page.getByLabel('Country').selectOption('nz')
  await expect(page).toHaveURL(/\?sector=government&country=nz$/)
  await expect.poll(() => columns.count()).toBeLessThan(government)
  await page.getByLabel('Order', { exact: true }).selectOption('company')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\?sector=government$/)
  await expect(columns).toHaveCount(government)
  await open(page, '/design/coverage?country=nz,zz&guideline=nobody')
  await expect(page.getByRole('button', { name: 'Remove There is no country “zz”' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove There is no guideline “nobody”' })).toBeVisible()
})

test('what sets some guidelines apart comes first, with their share and that of the others', async ({
  page,
  request,
}) => {
  const { content } = (await (await request.get('/data/coverage.json')).json()) as DataFile<CoveragePage>
  const governments = content.guidelines.flatMap(({ sector }, at) => (sector === 'government' ? [at] : []))
  const others = content.guidelines.length - governments.length
  const shares = content.categories
    .flatMap(({ topics }) => topics)
    .map(({ name, cells }) => {
      const here = cells.filter(([at]) => governments.includes(at)).length
      return { name, here: here / governments.length, there: (cells.length - here) / others }
    })
    .toSorted((a, b) => b.here - b.there - (a.here - a.there))
  await open(page)
  const toggle = page.getByRole('button', { name: 'What sets them apart' })
  await expect(toggle).toHaveCount(0)
  await page.getByLabel('Published by').selectOption('government')
  await toggle.click()
  await expect(page).toHaveURL(/\?sector=government&view=apart$/)
  const [first] = shares
  const percent = (share = 0) => `${Math.round(share * 100)}%`
  const row = grid(page)
    .locator('tbody tr')
    .filter({ has: page.getByRole('link') })
    .first()
  await expect(row.getByRole('rowheader')).toHaveText(first?.name ?? '')
  await expect(row.getByRole('cell').nth(0)).toHaveText(percent(first?.here))
  await expect(row.getByRole('cell').nth(1)).toHaveText(percent(first?.there))
  const more = shares.filter(({ here, there }) => here > there).length
  await expect(grid(page).getByRole('button', { name: `More often than the others ${more}` })).toBeVisible()
  await page.goBack()
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
})

test('a phone shows one guideline or one topic at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await expect(grid(page)).toBeVisible()
  await page.getByLabel('One guideline').selectOption(ZALANDO)
  await expect(page).toHaveURL(new RegExp(`\\?guideline=${ZALANDO}$`))
  await expect(grid(page)).toBeHidden()
  const cors = page.getByRole('link', { name: /^Letter case/ }).first()
  await expect(cors).toHaveAttribute('href', new RegExp(`#${ZALANDO}$`))
  await page.getByLabel('One topic').selectOption('cors')
  await expect(page).toHaveURL(/\?topic=cors$/)
  await expect(page.getByRole('link', { name: /adidas/ })).toHaveAttribute('href', /\/design\/topics\/cors#adidas/)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  await page.goBack()
  await page.goBack()
  await expect(grid(page)).toBeVisible()
})

test('a phone shows of few chosen guidelines what each has on each topic', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const others of ['', '&others=shown']) {
    await open(page, `/design/coverage?guidelines=${ZALANDO},belgif-rest-guidelines${others}`)
    await expect(grid(page).getByRole('columnheader')).toHaveText(['Topic', 'Zalando', 'Belgif'])
    const row = grid(page).getByRole('row', { name: /^Letter case/ })
    await expect(row.getByRole('cell')).toHaveCount(2)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await row.getByRole('cell').first().click()
    await expect(page).toHaveURL(new RegExp(`/design/topics/naming-case.*#${ZALANDO}$`))
  }
})

test('on paper the table is no wider than the sheet, whatever is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 })
  for (const [query, columns, note] of [
    ['', 12, /^On paper: 12 of \d+ guidelines/],
    [`?guidelines=${ZALANDO},belgif-rest-guidelines&others=shown`, 2, 'On paper: the guidelines that are chosen.'],
  ] as const) {
    await page.emulateMedia({ media: 'screen' })
    await open(page, `/design/coverage${query}`)
    await page.emulateMedia({ media: 'print' })
    await expect(grid(page).getByRole('columnheader')).toHaveCount(columns + 3)
    const box = await grid(page).boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(718)
    await expect(page.getByText(note)).toBeVisible()
  }
})

test('without JavaScript the table reads in full, and leads to its topics and guidelines', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/design/coverage')
  const table = page.getByRole('table', { name: 'Topics by guideline' })
  await expect(table.getByRole('rowheader', { name: 'CORS', exact: true })).toBeVisible()
  await table.getByRole('link', { name: 'CORS', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CORS')
  await context.close()
})

test('in forced colours the levels of cells differ still', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  const { violations } = await new AxeBuilder({ page }).include('.matrix-head').analyze()
  expect(violations).toEqual([])
  const lines = await page
    .getByText('Sections, and the strongest level among them:')
    .locator('..')
    .locator('i')
    .evaluateAll((marks) =>
      marks.map((mark) => getComputedStyle(mark).borderBottomStyle + getComputedStyle(mark).borderBottomWidth),
    )
  expect(new Set(lines).size).toBe(4)
})
