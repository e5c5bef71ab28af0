import AxeBuilder from '@axe-core/playwright'
import { alive, expect, test } from './page.ts'

const PAGES = [
  '/',
  '/design/topics/',
  '/design/guidelines/',
  '/design/topics/cors',
  '/design/topics/collection-pagination',
  '/design/guidelines/zalando-restful-api-guidelines',
  '/design/decisions',
  '/search?q=pagination',
  '/about/',
  '/blog/',
  '/nothing/here',
]

for (const scheme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on ${path} in ${scheme}`, async ({ page }) => {
      // All decisions are a large page to examine.
      test.slow()
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.goto(path)
      await alive(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    })
  }
}
