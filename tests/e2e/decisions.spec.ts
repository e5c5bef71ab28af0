import type { Locator } from '@playwright/test'
import type { DataFile } from '../../src/data/model/data-file.ts'
import type { DecisionsPage } from '../../src/data/model/decisions.ts'
import { alive, expect, test } from './page.ts'

/** The guidelines in the chart of a question, or of one of its options. */
function cells(question: Locator, option?: string): Locator {
  return question.getByRole('list', option === undefined ? {} : { name: option, exact: true }).getByRole('link')
}

// That the data are those of the content files is tested in tests/integration/content.
test('a question shows its options with who takes them, on the page of all decisions and on its topic', async ({
  page,
  request,
}) => {
  const { content } = (await (await request.get('/data/decisions.json')).json()) as DataFile<DecisionsPage>
  const { questions } = content
  const { topic, question, options } = questions.find(({ topic }) => topic.id === 'collection-pagination') ?? {}
  const taken = (options ?? []).filter(({ takers }) => takers.length > 0)
  const positions = new Set(taken.flatMap(({ takers }) => takers.map(({ guideline }) => guideline))).size
  expect(taken.length).toBeGreaterThan(2)
  for (const path of ['/design/decisions', `/design/topics/${topic?.id}`]) {
    await page.goto(path)
    const section = page.getByRole('region', { name: question ?? '' })
    await expect(section.getByText(`of ${positions}`)).toBeVisible()
    for (const { label, takers } of taken) {
      const share = Math.round((100 * takers.length) / positions)
      await expect(cells(section, label)).toHaveCount(takers.length)
      await expect(section.getByRole('listitem').filter({ hasText: `${label}${takers.length}${share}%` })).toHaveCount(
        1,
      )
    }
  }
})

test('each logo of a chart leads to a section of its guideline', async ({ page }) => {
  await page.goto('/design/topics/naming-property')
  const addresses = (links: Element[]) => links.map((link) => link.getAttribute('href'))
  const filed = await page.getByRole('article').getByRole('link').evaluateAll(addresses)
  const charted = await cells(page.getByRole('region', { name: /property/ }).first()).evaluateAll(addresses)
  expect(charted.length).toBeGreaterThan(20)
  expect(charted.filter((address) => !filed.includes(address))).toEqual([])
})

test('a guideline is followed through the questions, and filters keep their address', async ({ page }) => {
  await page.goto('/design/decisions')
  await alive(page)
  await page.getByLabel('Highlight', { exact: true }).selectOption('zalando-restful-api-guidelines')
  await expect(page).toHaveURL(/\?guidelines=zalando-restful-api-guidelines&others=shown$/)
  await expect(
    page.getByRole('status').filter({ hasText: /With the largest group in \d+ of \d+ questions/ }),
  ).toBeVisible()
  await expect(cells(page.getByRole('main')).and(page.locator('[aria-current]')).first()).toBeVisible()
  await page.getByLabel('Published by').selectOption('government')
  await expect(page).toHaveURL(/sector=government/)
  await expect(page.getByRole('region').getByRole('link', { name: /^Zalando:/ })).toHaveCount(0)
})

test('the filters of a topic apply to its chart', async ({ page }) => {
  await page.goto('/design/topics/collection-pagination')
  await alive(page)
  const chart = page.getByRole('region', { name: /paginat/i }).first()
  const before = await cells(chart).count()
  await page.getByLabel('Published by').selectOption('government')
  await expect.poll(() => cells(chart).count()).toBeLessThan(before)
  await expect(page).toHaveURL(/\?sector=government$/)
})

test('a guideline says where it stands', async ({ page }) => {
  await page.goto('/design/guidelines/zalando-restful-api-guidelines')
  const decisions = page.getByRole('region', { name: 'Decisions' })
  await expect(decisions.getByText(/^With the majority/).first()).toBeVisible()
  await expect(decisions.getByText(/^Differs: /).first()).toBeVisible()
})

test('all decisions read in full without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/design/decisions')
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(0)
  await expect(cells(page.getByRole('region').first()).first()).toBeVisible()
  await context.close()
})

test('Back from a topic leads to the question that was left', async ({ page }) => {
  await page.goto('/design/decisions')
  await alive(page)
  const last = page.getByRole('region').last()
  await last.scrollIntoViewIfNeeded()
  await last.evaluate((question) => question.scrollIntoView({ block: 'center' }))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(3000)
  await last.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Decisions')
  await page.goBack()
  await expect(last).toBeInViewport()
})

test('how opinions moved loads when it is opened, and counts whom the filters leave', async ({ page }) => {
  await page.goto('/design/decisions?sector=government')
  await alive(page)
  const question = page.getByRole('region', { name: 'Which pagination styles are used?' })
  const positions = await question.getByText(/: .*\d+ of \d+/).textContent()
  const loading = page.waitForRequest(/\/data\/topics\/collection-pagination\.json/)
  await question.getByRole('button', { name: 'How opinions moved' }).press('Enter')
  await loading
  await expect(question.getByRole('figure').first()).toContainText(/\d+% until \d{4}/)
  const counted = / of (\d+)/.exec(positions ?? '')?.[1]
  await expect(question.getByText(new RegExp(`(?:all|of) ${counted} guidelines that take a position`))).toBeVisible()
  await question.getByRole('button', { name: 'How opinions moved' }).press('Enter')
  await expect(question.getByRole('figure')).toHaveCount(0)
})
