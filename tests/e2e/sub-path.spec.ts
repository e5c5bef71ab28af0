import { isDrawn, LOGOS } from './logos.ts'
import { alive, expect, searchField, test } from './page.ts'

// The seed's site, built for a path below a host's root and with its origin known. Addresses are below that path.

test('a page comes alive, and its filter works and stays in the address', async ({ page }) => {
  await page.goto('design/topics/cors')
  await alive(page)
  await page.getByRole('checkbox', { name: /Microsoft/ }).check()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page).toHaveURL(/\/sub\/path\/design\/topics\/cors\?company=microsoft$/)
  await page.reload()
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('links stay below the path, and what they open is fetched from there', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('')
  await alive(page)
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Topics' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: /^CORS/ }).click()
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(page).toHaveURL(/\/sub\/path\/design\/topics\/cors$/)
  await page.getByRole('article').getByRole('link', { name: 'Microsoft', exact: true }).click()
  await expect(page).toHaveURL(/\/sub\/path\/design\/guidelines\/microsoft-rest-api-guidelines$/)
  await expect(page.getByRole('heading', { level: 1, name: /Microsoft/ })).toBeVisible()
  expect(asked).toContain('/sub/path/data/guidelines/microsoft-rest-api-guidelines.json')
  expect(asked.filter((path) => !path.startsWith('/sub/path/'))).toEqual([])
})

test('search finds and opens a page', async ({ page }) => {
  await page.goto('design/guidelines/')
  await alive(page)
  await page.keyboard.press('/')
  await searchField(page).fill('cors')
  await page.getByRole('option', { name: /CORS/ }).first().click()
  await expect(page).toHaveURL(/\/sub\/path\/design\/topics\/cors/)
  await page.goto('search?q=cors')
  await expect(page.getByRole('option', { name: /CORS/ }).first()).toBeVisible()
})

test('logos load', async ({ page }) => {
  await page.goto('design/topics/cors')
  for (const logo of await page.getByRole('article').locator(LOGOS).all()) {
    await logo.scrollIntoViewIfNeeded()
    await expect.poll(() => logo.evaluate(isDrawn)).toBe(true)
  }
})

test('an unknown address has status 404 and a page that leads back', async ({ page }) => {
  const response = await page.goto('design/topics/corz')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  await page.getByRole('link', { name: 'CORS' }).first().click()
  await expect(page).toHaveURL(/\/sub\/path\/design\/topics\/cors$/)
})

test('the canonical address follows the page that is shown', async ({ page }) => {
  const canonical = page.locator('link[rel="canonical"]')
  await page.goto('design/topics/cors')
  await expect(canonical).toHaveAttribute('href', 'https://stylebook.example/sub/path/design/topics/cors')
  await alive(page)
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Guidelines' }).click()
  await expect(canonical).toHaveAttribute('href', 'https://stylebook.example/sub/path/design/guidelines/')
})

test('the security policy lets everything through that the page needs, structured data included', async ({ page }) => {
  const response = await page.goto('design/topics/cors')
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  await alive(page)
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toHaveProperty('@graph.0.@type', 'DefinedTerm')
  // What the policy does not allow is an error on the console, which fails every test.
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
    return (await fetch(link?.href ?? '')).json() as Promise<unknown>
  })
  expect(manifest).toMatchObject({ start_url: '/sub/path/', scope: '/sub/path/' })
})
