import type { Page } from '@playwright/test'
import type { CoverageCell, CoveragePage } from '../../src/data/model/coverage.ts'
import type { DataFile } from '../../src/data/model/data-file.ts'
import { open } from './comparison.ts'
import { expect, test } from './page.ts'

test('one group is held against another, which is not all others', async ({ page, request }) => {
  const { content } = (await (await request.get('/data/coverage.json')).json()) as DataFile<CoveragePage>
  const [governments, companies] = ['government', 'company'].map(
    (wanted) => new Set(content.guidelines.flatMap(({ sector }, at) => (sector === wanted ? [at] : []))),
  )
  const share = (cells: readonly CoverageCell[], group = new Set<number>()) =>
    cells.filter(([at]) => group.has(at)).length / group.size
  const shares = content.categories
    .flatMap(({ topics }) => topics)
    .map(({ name, cells }) => ({ name, here: share(cells, governments), there: share(cells, companies) }))
    .toSorted((a, b) => b.here - b.there - (a.here - a.there))
  await open(page, '/design/coverage?sector=government')
  await expect(page.getByLabel('Against')).toHaveCount(0)
  await page.getByRole('button', { name: 'What sets them apart' }).click()
  await page.getByLabel('Against').selectOption({ label: `Company (${companies?.size})` })
  await expect(page).toHaveURL(/\?sector=government&against=company&view=apart$/)
  const percent = (part = 0) => `${Math.round(part * 100)}%`
  const row = page
    .getByLabel('Topics by guideline', { exact: true })
    .locator('tbody tr')
    .filter({ has: page.getByRole('link') })
    .first()
  await expect(row.getByRole('rowheader')).toHaveText(shares[0]?.name ?? '')
  await expect(row.getByRole('cell').nth(0)).toHaveText(percent(shares[0]?.here))
  await expect(row.getByRole('cell').nth(1)).toHaveText(percent(shares[0]?.there))
  const more = shares.filter(({ here, there }) => here > there).length
  await expect(page.getByRole('button', { name: `More often than companies ${more}` })).toBeVisible()
  // On paper, where the controls are not, a line says it.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Filter: Government; What sets them apart; against Company')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await expect(page.getByLabel('Against')).toHaveValue('')
})

/** The topics of a group of the table, in its order, from the text of its rows. */
function topicsOf(page: Page, group: RegExp) {
  return page
    .getByLabel('Topics by guideline', { exact: true })
    .locator('tbody')
    .filter({ has: page.getByRole('button', { name: group }) })
    .getByRole('rowheader')
    .getByRole('link')
}

for (const [from, name] of [
  ['/design/coverage', 'governments cover more often than companies'],
  ['/design/compare', 'governments cover more often than companies'],
  ['/', 'What governments cover more often than companies'],
] as const) {
  test(`from ${from}, as it opens, a press shows what governments cover and companies do not`, async ({ page }) => {
    await open(page, from)
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(/\/design\/coverage\?sector=government&against=company&view=apart$/)
    await expect(page.getByLabel('Against')).toHaveValue('company')
    const table = page.getByLabel('Topics by guideline', { exact: true })
    await expect(table.getByRole('columnheader').nth(1)).toHaveText('governments')
    await expect(table.getByRole('columnheader').nth(2)).toHaveText('companies')
  })
}

test('topics that only these deal with stand first, apart from those that they deal with more often', async ({
  page,
  request,
}) => {
  const { content } = (await (await request.get('/data/coverage.json')).json()) as DataFile<CoveragePage>
  const sectors = (cells: readonly CoverageCell[]) => cells.map(([at]) => content.guidelines[at]?.sector)
  const only = content.categories
    .flatMap(({ topics }) => topics)
    .filter(({ cells }) => sectors(cells).includes('company') && !sectors(cells).includes('government'))
    .map(({ name }) => name)
  await open(page, '/design/coverage')
  await page.getByRole('main').getByRole('link', { name: 'the other way round' }).click()
  const group = page.getByRole('button', { name: `Only by companies ${only.length}` })
  await expect(group).toBeVisible()
  expect((await topicsOf(page, /^Only by companies/).allTextContents()).toSorted()).toEqual(only.toSorted())
  // Shared by its address alone.
  await open(page, page.url())
  await expect(group).toBeVisible()
  // No topic is the governments' alone, which is an answer, too.
  await open(page, '/design/coverage?sector=government&against=company&view=apart')
  await expect(page.getByRole('button', { name: 'Only by governments 0' })).toBeVisible()
})

test('chosen guidelines are held against “the others” by that name, on a phone as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/design/coverage?guidelines=google-aip,zalando-restful-api-guidelines&view=apart')
  await expect(page.getByRole('button', { name: /^Only by these/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^More often than the others/ })).toBeVisible()
  await open(page, '/design/coverage?sector=government&against=company&view=apart')
  await expect(page.getByRole('columnheader', { name: 'companies' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
