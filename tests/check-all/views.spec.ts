import AxeBuilder from '@axe-core/playwright'
import { largestPage } from '../support/loaded.ts'
import { alive, expect, test } from '../e2e/page.ts'

// The full grid of views: each kind of page with all of its content, at each width, in each scheme.

const WIDTHS = [1360, 768, 390, 320]
const SCHEMES = ['light', 'dark'] as const

for (const [name, find] of [
  ['home', () => '/'],
  ['the list of topics', () => '/design/topics/'],
  ['the list of guidelines', () => '/design/guidelines/'],
  ['a small topic', () => '/design/topics/cors'],
  ['the largest topic', (request) => largestPage(request, 'topics')],
  ['the largest guideline', (request) => largestPage(request, 'guidelines')],
  ['all decisions', () => '/design/decisions'],
  ['the table of coverage', () => '/design/coverage'],
  ['one guideline in the table of coverage', () => '/design/coverage?guideline=zalando-restful-api-guidelines'],
  ['the list of standards', () => '/design/standards'],
  ['a standard', () => '/design/standards/rfc-9110'],
  ['guidelines to compare', () => '/design/compare'],
  ['the audit of an API', () => '/design/audit'],
  ['a draft of one’s own', () => '/design/yours'],
  [
    'a comparison',
    () => '/design/compare?guidelines=zalando-restful-api-guidelines,google-aip,microsoft-azure-rest-api-guidelines',
  ],
  ['search', () => '/search?q=pagination'],
  ['search that finds nothing', () => '/search?q=pagnatoin+kubernets+blockchainz'],
  ['prose', () => '/about/'],
  ['news', () => '/blog/'],
  ['an unknown address', () => '/nothing/here'],
] as const satisfies [string, (request: Parameters<typeof largestPage>[0]) => string | Promise<string>][]) {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      test(`${name}, ${width} px wide in ${colorScheme}: axe finds nothing, and nothing scrolls sideways`, async ({
        page,
        request,
      }) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(await find(request))
        await alive(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)
      })
    }
  }
}
