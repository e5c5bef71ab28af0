import { isDrawn, LOGOS } from './logos.ts'
import { expect, test } from './page.ts'

// The seed alone, built for a path below a host's root. Addresses are below that path.

const SEED_ADDRESSES = [
  'https://apiguide.readthedocs.io/en/latest/build_and_publish/cors.html',
  'https://github.com/Microsoft/api-guidelines/blob/master/Guidelines.md#8-cors',
  'https://github.com/WhiteHouse/api-standards/blob/master/README.md#jsonp',
]

for (const path of ['design/topics/cors', 'design/topics/cors/', 'design/topics/cors/guidelines']) {
  test(`/${path} shows the three guidelines and references of the seed`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'CORS' })).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(3)
    const addresses = await page
      .getByRole('article')
      .locator('a[href^="http"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(addresses).toEqual(SEED_ADDRESSES)
  })
}

test('every company of the seed has a logo that loads', async ({ page }) => {
  await page.goto('design/topics/cors')
  const logos = page.getByRole('article').locator(LOGOS)
  await expect(logos).toHaveCount(3)
  for (const logo of await logos.all()) {
    await logo.scrollIntoViewIfNeeded()
    await expect.poll(() => logo.evaluate(isDrawn)).toBe(true)
  }
})

test('choosing Microsoft leaves one guideline, the address carries it, and opening that address shows the same', async ({
  page,
}) => {
  await page.goto('design/topics/cors')
  await page.getByRole('checkbox', { name: /Microsoft/ }).check()
  await expect(page).toHaveURL(/\/design\/topics\/cors\?company=microsoft$/)
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: '1 of 3 guidelines' })).toBeVisible()
  await page.goto(page.url())
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('checkbox', { name: /Microsoft/ })).toBeChecked()
})

test('the guideline pages of the seed open under both of their addresses', async ({ page }) => {
  for (const id of ['ausdto-api-design-guide', 'microsoft-rest-api-guidelines', 'white-house-web-api-standards']) {
    for (const path of [`design/guidelines/${id}`, `design/guidelines/${id}/topics`]) {
      await page.goto(path)
      await expect(page.getByRole('article')).toHaveCount(1)
      await expect(page.getByRole('link', { name: 'CORS', exact: true }).first()).toBeVisible()
    }
  }
})
