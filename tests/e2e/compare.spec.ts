import type { Page } from '@playwright/test'
import type { ComparePage } from '../../src/data/model/compare.ts'
import type { DataFile } from '../../src/data/model/data-file.ts'
import { loadedBy } from '../support/loaded.ts'
import { AZURE, BELGIF, GOOGLE, open, rows, table, THREE, ZALANDO } from './comparison.ts'
import { expect, test } from './page.ts'

async function comparePage(page: Page): Promise<ComparePage> {
  const file = (await (await page.request.get('/data/compare.json')).json()) as DataFile<ComparePage>
  return file.content
}

test('four guidelines on twenty topics are the same in a new browser, from the address alone', async ({
  page,
  browser,
  baseURL,
}) => {
  const { categories } = await comparePage(page)
  const topics = categories
    .flatMap((category) => category.topics)
    .filter((_, at) => at % 7 === 0)
    .slice(0, 20)
  expect(topics).toHaveLength(20)
  const address = `/design/compare?guidelines=${[BELGIF, ZALANDO, GOOGLE, AZURE].join(',')}&topics=${topics.map(({ id }) => id).join(',')}&sections=open`
  const loaded = await loadedBy(page, async () => {
    await open(page, address)
    await page.waitForLoadState('networkidle')
  })
  await expect(rows(page)).toHaveCount(20)
  await expect(table(page).getByRole('columnheader')).toHaveText([
    /Topic/,
    /^Belgif/,
    /^Zalando/,
    /^Google/,
    /^Microsoft/,
  ])
  // Beside the page's own, the data of the guidelines that are compared, and nothing else.
  const data = new Set(loaded.flatMap(({ kind, path }) => (kind === 'json' ? path : [])))
  expect([...data].toSorted()).toEqual(
    ['/data/compare.json', ...[BELGIF, GOOGLE, AZURE, ZALANDO].map((id) => `/data/guidelines/${id}.json`)].toSorted(),
  )
  const before = await table(page).innerText()
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  const other = await context.newPage()
  await open(other, page.url())
  await expect(rows(other)).toHaveCount(20)
  expect(await table(other).innerText()).toBe(before)
  await context.close()
})

test('what the address asks for and nobody has is named and left out', async ({ page }) => {
  await open(
    page,
    `/design/compare?guidelines=${ZALANDO},nobody,Google+AIP,${GOOGLE}&topics=cors,nothing&has=x&lacks=y`,
  )
  await expect(table(page).getByRole('columnheader')).toHaveCount(3)
  await expect(rows(page)).toHaveCount(1)
  const absent = page.getByRole('list', { name: 'Not found' })
  await expect(absent.getByRole('button')).toHaveText([/“nobody”/, /“Google AIP”/, /“nothing”/, /“x”/, /“y”/])
  await absent.getByRole('button', { name: 'Remove There is no guideline “nobody”' }).click()
  await expect(page).toHaveURL(new RegExp(`guidelines=${ZALANDO},Google\\+AIP,${GOOGLE}`))
  await expect(absent.getByRole('button')).toHaveCount(4)
  // Before any guideline is chosen as well.
  await open(page, '/design/compare?topics=cors,nothing')
  await page.getByRole('button', { name: 'Remove There is no topic “nothing”' }).click()
  await expect(page).toHaveURL('/design/compare?topics=cors')
})

test('rows can be narrowed to topics, to where they differ, to what all cover and to gaps', async ({ page }) => {
  await open(page, THREE)
  const status = page.getByRole('main').getByRole('status').filter({ hasText: 'topics' })
  const all = await rows(page).count()
  await expect(status).toHaveText(`${all} topics`)
  const differ = page.getByRole('button', { name: /^Where they differ/ })
  const count = Number((await differ.innerText()).replace(/\D+/g, ''))
  expect(count).toBeGreaterThan(5)
  await differ.click()
  await expect(page).toHaveURL(/&show=differing$/)
  await expect(rows(page)).toHaveCount(count)
  await expect(status).toHaveText(`${count} of ${all} topics`)
  await expect(rows(page).filter({ hasText: /different answers|not on the rest|not equally firm/ })).toHaveCount(count)

  await page.getByRole('button', { name: /^What all cover/ }).click()
  await expect(rows(page).filter({ hasText: 'Says nothing on this topic' })).toHaveCount(0)

  await page.getByLabel('Gaps').selectOption(`${AZURE} ${ZALANDO}`)
  await expect(page).toHaveURL(new RegExp(`has=${AZURE}&lacks=${ZALANDO}$`))
  const gaps = rows(page)
  await expect(gaps.first().getByRole('cell').first()).toHaveText(/Says nothing on this topic/)
  expect(await gaps.locator('td:nth-of-type(1)', { hasText: 'Says nothing' }).count()).toBe(await gaps.count())
  expect(await gaps.locator('td:nth-of-type(3)', { hasText: 'Says nothing' }).count()).toBe(0)
  // What says of a column what it has goes with the column.
  await table(page).getByRole('button', { name: 'Remove Zalando' }).click()
  await expect(page).toHaveURL(`/design/compare?guidelines=${GOOGLE},${AZURE}`)
})

test('a cell has the decision with its strength, the sentence, the level and the sections, which fold', async ({
  page,
}) => {
  await open(page, `/design/compare?guidelines=${ZALANDO},${GOOGLE}&topics=collection-pagination`)
  const cell = rows(page).getByRole('cell').first()
  await expect(cell.getByRole('link', { name: 'Cursor or page token', exact: true })).toBeVisible()
  await expect(cell.locator('.takes .level').first()).toBeVisible()
  await expect(cell.locator('.says')).toBeVisible()
  const section = cell.getByRole('group').getByRole('link').first()
  await expect(section).toBeHidden()
  await cell.getByText(/^\d+ sections$/).click()
  await expect(section).toBeVisible()
  await expect(section).toHaveAttribute('href', /opensource\.zalando\.com/)
  await page.getByRole('button', { name: 'Unfold sections' }).click()
  await expect(page).toHaveURL(/sections=open/)
  await expect(rows(page).getByRole('cell').nth(1).getByRole('group').getByRole('link').first()).toBeVisible()
})

test('of more than four it asks which', async ({ page }) => {
  const five = [ZALANDO, GOOGLE, AZURE, BELGIF, 'adidas-api-design-guidelines']
  await open(page, `/design/compare?guidelines=${five.join(',')}&topics=cors`)
  await expect(page.getByRole('checkbox')).toHaveCount(5)
  await expect(table(page)).toHaveCount(0)
  // The first four are picked already.
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4)
  await page.getByRole('link', { name: 'Compare these four' }).click()
  await expect(page).toHaveURL(`/design/compare?guidelines=${five.slice(0, 4).join(',')}&topics=cors`)
  await page.goBack()
  for (const name of [/^Zalando/, /^Microsoft/]) await page.getByRole('checkbox', { name }).uncheck()
  await page.getByRole('link', { name: 'Compare these two' }).click()
  await expect(page).toHaveURL(`/design/compare?guidelines=${GOOGLE},${BELGIF}&topics=cors`)
  await expect(rows(page)).toHaveCount(1)
  await page.goBack()
  await expect(page.getByRole('checkbox')).toHaveCount(5)
})

test('the comparison is copied as a short or full Markdown table and as CSV, as it is shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `/design/compare?guidelines=${ZALANDO},${GOOGLE}&topics=collection-pagination,cors`)
  const copied = async (name: string) => {
    await page.getByRole('button', { name }).click()
    await expect(page.getByText('Copied', { exact: true })).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const short = await copied('Copy short Markdown table')
  expect(short).toMatch(/^\| Topic \| \[Zalando RESTful[^\]]+\]\(http[^)]+zalando[^)]+\) \| \[Google API/)
  expect(short).toMatch(/\| \[Cursor or page token \(should[^\]]*\]\(http[^)]+\) \|/)
  const markdown = await copied('Copy full Markdown table')
  expect(markdown).toMatch(
    /^\| Topic \| Category \| Compared \| \[Zalando RESTful[^\]]+\]\(http[^)]+zalando[^)]+\) \| \[Google API/,
  )
  expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(4)
  expect(markdown).toContain(`From ${page.url()}`)
  const csv = await copied('Copy as CSV')
  expect(csv.trimEnd().split('\r\n')).toHaveLength(5)
  expect(await copied('Copy link')).toBe(page.url())
})

test('where the browser does not let it copy, the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page, `/design/compare?guidelines=${ZALANDO},${GOOGLE}&topics=cors`)
  await page.getByRole('button', { name: 'Copy as CSV' }).click()
  await expect(page.getByRole('textbox', { name: 'Copy as CSV: text' })).toHaveValue(/^topic_id,/)
})
