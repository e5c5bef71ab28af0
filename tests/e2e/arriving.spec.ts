import type { Route } from '@playwright/test'
import { layoutShifts } from '../support/layout-shifts.ts'
import { largestPage } from '../support/loaded.ts'
import { startSlow } from '../support/slow-site.ts'
import { alive, expect, holdBack, test } from './page.ts'

const SCREENS = [
  ['a wide screen', { width: 1360, height: 900 }],
  ['a tablet', { width: 768, height: 1024 }],
  ['a phone', { width: 390, height: 844 }],
] as const

for (const [screen, viewport] of SCREENS) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport })

    test('nothing moves while a page arrives piece by piece', async ({ page, baseURL, request }) => {
      const slow = await startSlow(baseURL ?? '')
      const paths = [
        '/',
        '/design/topics/',
        '/design/topics/cors',
        await largestPage(request, 'topics'),
        '/design/guidelines/',
        await largestPage(request, 'guidelines'),
        '/design/decisions',
        '/design/coverage',
        '/design/compare',
        '/design/standards',
        '/search/?q=pagination',
        '/design/guidelines/zalando',
      ]
      const moved: Record<string, string[]> = {}
      for (const path of paths) {
        await page.goto(new URL(path, slow.origin).href)
        await alive(page)
        await page.waitForLoadState('networkidle')
        const shifts = await layoutShifts(page)
        if (shifts.length > 0) moved[path] = shifts
      }
      expect(moved).toEqual({})
      await slow.stop()
    })
  })
}

const FILTERED = '/design/topics/collection-pagination?company=zalando#zalando-restful-api-guidelines'

test('what the filters in the address leave out is not shown for a moment, and nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const release = await holdBack(page, /\/assets\/libraries-/)
  await page.goto(FILTERED, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(0)
  release()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('article', { name: 'Zalando' })).toBeInViewport()
  expect(await layoutShifts(page)).toEqual([])
})

for (const [what, answer] of [
  ['does not come', () => {}],
  ['cannot be loaded', (route: Route) => route.abort()],
] as const) {
  test(`everything is shown when the application ${what}`, async ({ browser, baseURL }) => {
    // A page whose complaints do not matter.
    const page = await browser.newPage()
    await page.route(/\/assets\/libraries-/, answer)
    await page.goto(new URL(FILTERED, baseURL).href, { waitUntil: 'commit' })
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(1)
    await page.close()
  })
}
