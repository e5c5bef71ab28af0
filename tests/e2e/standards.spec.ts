import type { Page } from '@playwright/test'
import type { DataFile } from '../../src/data/model/data-file.ts'
import type { StandardPage } from '../../src/data/model/standards.ts'
import { alive, expect, test } from './page.ts'

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await alive(page)
}

/** The guidelines in the chart's row of a standard, by the anchors that its cells lead to. */
function cells(page: Page, number: RegExp) {
  return page.getByRole('list', { name: number }).getByRole('link')
}

// That the figures are those of the content files is tested in tests/integration/content.
test('one page answers who names RFC 9457 and who still RFC 7807, and leads to the sections', async ({
  page,
  request,
}) => {
  const { content } = (await (await request.get('/data/standards/rfc-9457.json')).json()) as DataFile<StandardPage>
  const [current, former] = content.succession.map(({ guidelines }) => guidelines)
  await open(page, '/design/standards/rfc-9457')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('RFC 9457')
  await expect(cells(page, /^RFC 9457/)).toHaveCount(current ?? 0)
  await expect(cells(page, /^RFC 7807/)).toHaveCount(former ?? 0)
  await expect(
    page.getByText(`${content.entries.length} guidelines, ${current} of them by the number in force`),
  ).toBeVisible()
  const zalando = page.getByRole('article', { name: 'Zalando' })
  await cells(page, /^RFC 9457/)
    .and(page.getByTitle(/^Zalando/))
    .click()
  await expect(zalando).toBeInViewport()
  const section = zalando.getByRole('link', { name: /problem/i }).first()
  await expect(section).toHaveAttribute('href', 'https://opensource.zalando.com/restful-api-guidelines/#176')
  await zalando.getByRole('link', { name: 'Problem details' }).first().click()
  await expect(page).toHaveURL(/\/design\/topics\/[\w-]+#zalando-restful-api-guidelines$/)
})

test('whoever names both numbers is counted with both, and the page says how many they are', async ({
  page,
  request,
}) => {
  const { content } = (await (await request.get('/data/standards/rfc-9457.json')).json()) as DataFile<StandardPage>
  const [current = 0, former = 0] = content.succession.map(({ guidelines }) => guidelines)
  const both = current + former - content.entries.length
  expect(both).toBeGreaterThan(0)
  await open(page, '/design/standards/rfc-9457')
  await expect(
    page.getByText(
      `, ${current} of them by the number in force (${both} by a former one, too), ${former - both} by a former one alone`,
    ),
  ).toBeVisible()
  await open(page, '/design/standards?q=9457')
  await expect(page.getByRole('row', { name: /^RFC 9457/ })).toContainText(
    `${current} by the number in force, ${both} by both`,
  )
  expect(await (await request.get('/design/standards/rfc-9457.md')).text()).toContain(
    `${current} by the number in force (${both} by a former one, too), ${former - both} by a former one alone`,
  )
})

test('topics are counted with the guidelines that are shown', async ({ page, request }) => {
  const { content } = (await (await request.get('/data/standards/rfc-9457.json')).json()) as DataFile<StandardPage>
  const chosen = ['zalando-restful-api-guidelines', 'belgif-rest-guidelines']
  const topics = page.getByRole('region', { name: 'Topics of these sections' }).getByRole('link')
  const expected = (isShown: (section: StandardPage['entries'][number]['sections'][number], id: string) => boolean) =>
    content.topics
      .map(({ id, name }) => {
        const naming = content.entries.filter(({ guideline, sections }) =>
          sections.some((section) => section.topics?.includes(id) && isShown(section, guideline.id)),
        )
        return { name, count: naming.length }
      })
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ name, count }) => `${name}${count}`)
  await open(page, '/design/standards/rfc-9457')
  await expect(topics).toHaveText(expected(() => true))
  await open(page, `/design/standards/rfc-9457?guidelines=${chosen.join(',')}`)
  await expect(topics).toHaveText(expected((_, id) => chosen.includes(id)))
  await open(page, '/design/standards/rfc-9457?number=rfc-9457')
  await expect(topics).toHaveText(expected(({ standards }) => standards.includes('rfc-9457')))
})

test('a row of the chart narrows the sections to one number, in the address', async ({ page }) => {
  await open(page, '/design/standards/rfc-9457')
  const entries = page.getByRole('article')
  const all = await entries.count()
  await page.getByRole('button', { name: /^RFC 7807/ }).click()
  await expect(page).toHaveURL(/\?number=rfc-7807$/)
  await expect.poll(() => entries.count()).toBeLessThan(all)
  await page.goBack()
  await expect(entries).toHaveCount(all)
  await open(page, '/design/standards/rfc-9457?number=RFC+7807,rfc-1')
  await expect(page.getByRole('button', { name: 'Remove There is no number “rfc-1”' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove RFC 7807' })).toBeVisible()
})

test('the list is found by number, old or new, and leads to the page of either', async ({ page }) => {
  await open(page, '/design/standards')
  const rows = page.getByRole('table').getByRole('row')
  const all = await rows.count()
  for (const query of ['7807', 'RFC7807', 'problem details']) {
    await page.getByRole('searchbox', { name: 'Filter standards' }).fill(query)
    await expect(rows.filter({ hasText: 'Problem Details' })).toHaveCount(1)
    await expect.poll(() => rows.count()).toBeLessThan(5)
  }
  await page.getByRole('link', { name: 'RFC 7807' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('RFC 7807')
  await expect(page.getByText('In its place is')).toBeVisible()
  await open(page, '/design/standards')
  await page.getByRole('button', { name: 'Replaced ones' }).click()
  await expect(page).toHaveURL(/\?kind=replaced$/)
  await expect.poll(() => rows.count()).toBeLessThan(all)
  await page.getByRole('button', { name: 'By number' }).click()
  await expect(page).toHaveURL(/\?kind=replaced&sort=number$/)
})

test('topics and guidelines lead to the standards that they name, and home to all', async ({ page }) => {
  await open(page, '/design/topics/error-problem-details')
  await page
    .getByRole('link', { name: /^\d+ guidelines$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/design\/standards\/rfc-9457$/)
  await open(page, '/design/guidelines/zalando-restful-api-guidelines')
  const named = page.getByRole('region', { name: 'Standards' })
  await named.getByText(/^\d+ more$/).click()
  await named.getByRole('link', { name: /^RFC 9457/ }).click()
  await expect(page).toHaveURL(/\/design\/standards\/rfc-9457$/)
  await open(page, '/')
  await page
    .getByRole('region', { name: 'Write or judge your own' })
    .getByRole('link', { name: /^Standards/ })
    .click()
  await expect(page).toHaveURL(/\/design\/standards$/)
})

test('an unknown standard is a page that is not there', async ({ page }) => {
  await page.goto('/design/standards/rfc-0')
  await alive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
})

for (const path of ['/design/standards', '/design/standards/rfc-9110']) {
  test(`${path} reads in full without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto(path)
    await page
      .getByRole('main')
      .getByRole('link', { name: /^RFC 7231/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('RFC 7231')
    await context.close()
  })
}
