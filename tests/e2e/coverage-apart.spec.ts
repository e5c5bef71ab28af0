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
  await expect(page.getByRole('button', { name: `More often than the others ${more}` })).toBeVisible()
  // On paper, where the controls are not, a line says it.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Filter: Government; What sets them apart; against Company')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await expect(page.getByLabel('Against')).toHaveValue('')
})
