import { AZURE, BELGIF, GOOGLE, open, rows, table, ZALANDO } from './comparison.ts'
import { alive, expect, hits, searchField, test } from './page.ts'

test('a guideline leads to comparisons, the most similar first', async ({ page }) => {
  await open(page, `/design/guidelines/${ZALANDO}`)
  const ways = page.getByRole('region', { name: 'Compare with' })
  // A fork of it.
  await expect(ways.getByRole('listitem').first()).toContainText('LINZ')
  await expect(ways.getByRole('listitem').first()).toContainText('Based on this one')
  await ways.getByRole('listitem').first().getByRole('link').click()
  await expect(table(page).getByRole('columnheader')).toHaveText([/Topic/, /^Zalando/, /^LINZ/])
  await page.goBack()
  await ways.getByRole('link', { name: 'Another guideline' }).click()
  await expect(page.getByRole('heading', { name: /^Compare Zalando/ })).toBeVisible()
})

for (const [fork, origin, company, originCompany] of [
  ['18f-api-standards', 'white-house-web-api-standards', '18F', 'White House'],
  ['stellantis-rest-api-design-guidelines', 'paypal-api-style-guide', 'Stellantis', 'PayPal'],
  ['linz-restful-api-guidelines', ZALANDO, 'LINZ', 'Zalando'],
] as const) {
  test(`${company} and ${originCompany} name each other as fork and origin`, async ({ page }) => {
    const ways = page.getByRole('region', { name: 'Compare with' })
    await page.goto(`/design/guidelines/${fork}`)
    const basis = ways.getByText(/^Based on/)
    await expect(basis.getByRole('link', { name: originCompany })).toHaveAttribute(
      'href',
      `/design/guidelines/${origin}`,
    )
    await page.goto(`/design/guidelines/${origin}`)
    const made = ways.getByText(/^Others are based on it/)
    await expect(made.getByRole('link', { name: company })).toHaveAttribute('href', `/design/guidelines/${fork}`)
  })
}

test('on a topic, the entries that are ticked are compared', async ({ page }) => {
  await open(page, '/design/topics/errors')
  const filter = page.getByRole('form', { name: 'Filter by company' })
  for (const name of [/^Zalando/, /^Belgif/]) await filter.getByRole('checkbox', { name }).check()
  await page.getByRole('main').getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(`/design/compare?guidelines=${BELGIF},${ZALANDO}&topics=errors`)
  await expect(rows(page)).toHaveCount(1)
})

test('what a filter leaves of the table of coverage is compared, and home leads to comparisons', async ({ page }) => {
  await open(page, `/design/coverage?country=be`)
  await page.getByRole('link', { name: 'Compare side by side' }).click()
  await expect(page).toHaveURL(/\/design\/compare\?guidelines=.*belgif/)
  await open(page, '/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Compare/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Far apart' })).toBeVisible()
})

test('“vs” in search opens a comparison', async ({ page }) => {
  await open(page, '/design/topics/cors')
  await page.keyboard.press('/')
  await searchField(page).fill('zalando vs google vs azure pagination')
  await expect(hits(page).first()).toHaveText('compare Zalando, Google and Microsoft on Pagination')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${GOOGLE},${AZURE}&topics=collection-pagination`)
  await expect(rows(page)).toHaveCount(1)
  await page.goto('/search?q=rest+vs+api')
  await alive(page)
  await expect(hits(page).filter({ hasText: /^compare/ })).toHaveCount(0)
})
