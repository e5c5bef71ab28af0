import { layoutShift } from '../support/layout-shift.ts'
import { largestPage } from '../support/loaded.ts'
import { startSlow } from '../support/slow-site.ts'
import { alive, expect, test } from './page.ts'

const SCREENS = [
  ['a wide screen', { width: 1360, height: 900 }],
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
        '/search/?q=pagination',
        '/design/guidelines/zalando',
      ]
      const moved: Record<string, number> = {}
      for (const path of paths) {
        await page.goto(new URL(path, slow.origin).href)
        await alive(page)
        await page.waitForLoadState('networkidle')
        const shift = await layoutShift(page)
        if (shift > 0) moved[path] = shift
      }
      expect(moved).toEqual({})
      await slow.stop()
    })
  })
}
