import AxeBuilder from '@axe-core/playwright'
import { alive, expect, test } from './page.ts'

// Every view with a little of its content. All of it, at every width and in both schemes, is examined by tests/check-all.

/** What is repeated is examined in its first items, on pages with hundreds of them. */
const REPEATED = 'main :is(li, tr):nth-child(n + 8), main :is(article, section, label):nth-of-type(n + 5)'
/** What differs between the schemes. */
const COLOURS = ['color-contrast', 'link-in-text-block']

for (const path of [
  '/',
  '/design/topics/',
  '/design/guidelines/',
  '/design/topics/collection-pagination',
  '/design/guidelines/zalando-restful-api-guidelines',
  '/design/decisions',
  // The whole table is thousands of equal cells.
  '/design/coverage?sector=standards-body',
  '/design/compare',
  '/design/audit',
  '/design/yours',
  '/design/standards',
  '/design/standards/rfc-9110',
  '/search?q=pagination',
  '/about/',
  '/blog/',
  '/nothing/here',
]) {
  test(`axe finds nothing on ${path} in light and, of colours, in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(path)
    await alive(page)
    const light = await new AxeBuilder({ page }).exclude(REPEATED).analyze()
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    const dark = await new AxeBuilder({ page }).withRules(COLOURS).exclude(REPEATED).analyze()
    const found = [light, dark].flatMap(({ violations }) => violations)
    expect(found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    // Each has looked at something.
    expect(light.passes.length).toBeGreaterThan(15)
    expect(dark.passes.map(({ id }) => id)).toContain('color-contrast')
  })
}

test('where the system paints, what is chosen and where one is can be told from the rest', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/design/topics/collection-pagination?company=zalando')
  await alive(page)
  const ground = (name: RegExp) =>
    page
      .locator('label')
      .filter({ has: page.getByRole('checkbox', { name }) })
      .evaluate((label) => getComputedStyle(label).backgroundColor)
  expect(await ground(/^Zalando/)).not.toBe(await ground(/^PayPal/))
  const site = page.getByRole('navigation', { name: 'Site' })
  const line = (name: string) =>
    site.getByRole('link', { name, exact: true }).evaluate((link) => getComputedStyle(link).borderBottomColor)
  expect(await line('Topics')).not.toBe(await line('Guidelines'))
})
