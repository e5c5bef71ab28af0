import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import budgets from '../budgets.json' with { type: 'json' }
import { alive, expect, hits, searchField, test } from './page.ts'

interface Loaded {
  url: string
  type: string
  bytes: number
  text: string
}

/** What the page loads while `act` runs, each response compressed as a host would. */
async function loadedBy(page: Page, act: () => Promise<void>): Promise<Loaded[]> {
  const responses: Response[] = []
  const listen = (response: Response) => responses.push(response)
  page.on('response', listen)
  await act()
  page.off('response', listen)
  return Promise.all(
    responses.map(async (response) => {
      const body = await response.body()
      const type = response.headers()['content-type'] ?? ''
      return { url: response.url(), type, bytes: gzipSync(body, { level: 9 }).length, text: body.toString('utf8') }
    }),
  )
}

/** The address of the page of this kind with the most content. */
async function largest(page: Page, kind: 'topics' | 'guidelines'): Promise<string> {
  const list = (await (await page.request.get('/data/offline.json')).json()) as [path: string, bytes: number][]
  const ofKind = list.filter(([path]) => path.startsWith(`data/${kind}/`)).toSorted(([, a], [, b]) => b - a)
  return `/design/${ofKind[0]?.[0].slice('data/'.length).replace('.json', '')}`
}

function sum(loaded: readonly Loaded[]): number {
  return loaded.reduce((bytes, one) => bytes + one.bytes, 0)
}

for (const [name, find, htmlAndCssBytes] of [
  ['home', () => '/', budgets.htmlAndCssBytes],
  ['CORS', () => '/design/topics/cors', budgets.htmlAndCssBytes],
  ['the largest topic', (page: Page) => largest(page, 'topics'), budgets.largestHtmlAndCssBytes],
  ['the largest guideline', (page: Page) => largest(page, 'guidelines'), budgets.largestHtmlAndCssBytes],
  ['the list of topics', () => '/design/topics/', budgets.htmlAndCssBytes],
  ['the list of guidelines', () => '/design/guidelines/', budgets.htmlAndCssBytes],
  ['all decisions', () => '/design/decisions', budgets.largestHtmlAndCssBytes],
  ['search', () => '/search', budgets.htmlAndCssBytes],
  ['prose', () => '/about/', budgets.htmlAndCssBytes],
] as const) {
  test(`the first load of ${name} keeps its budgets, and nothing in it moves`, async ({ page }) => {
    const path = await find(page)
    const loaded = await loadedBy(page, async () => {
      await page.goto(path)
      await alive(page)
    })
    // The engine of search is loaded once the browser is idle, which it may be by now.
    const scripts = loaded.filter(({ type, url }) => type.includes('javascript') && !/\/engine-/.test(url))
    expect(sum(scripts)).toBeLessThanOrEqual(budgets.javaScriptBytes)
    expect(scripts.length).toBeLessThanOrEqual(budgets.javaScriptFiles)
    const painted = loaded.filter(({ type }) => type.includes('text/html') || type.includes('text/css'))
    expect(sum(painted)).toBeLessThanOrEqual(htmlAndCssBytes)
    expect(loaded.filter(({ type }) => type.includes('font'))).toEqual([])
    await page.waitForLoadState('networkidle')
    expect(await layoutShift(page)).toBe(0)
  })
}

/** By how much what is in sight has moved by itself since the page was opened (https://web.dev/articles/cls). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(sum)))
      }),
  )
}

test('a page is painted from HTML and CSS: it names no script but the theme and the entry', async ({ page }) => {
  const html = await (await page.request.get('/design/topics/cors')).text()
  const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source)
  expect(sources).toEqual(['/theme.js', expect.stringMatching(/^\/assets\/start-/)])
  expect(html).not.toMatch(/rel="(?:module)?preload"/)
})

test('the first load of a topic page has no search and no content but its own', async ({ page }) => {
  const loaded = await loadedBy(page, async () => {
    await page.goto('/design/topics/cors')
    await alive(page)
    await page.waitForLoadState('networkidle')
  })
  // Words of Fuse.js's own code, of the search index, and of the introduction of another topic.
  const strange = loaded.filter(
    ({ text, url }) => /useTokenSearch|"headings":/.test(text) || /search\.json|_virtual_/.test(url),
  )
  expect(strange.map(({ url }) => url)).toEqual([])
  const data = loaded.filter(({ type }) => type.includes('json'))
  expect(data.map(({ url }) => new URL(url).pathname)).toEqual(['/data/topics/cors.json'])
})

test('the first use of search keeps its budget', async ({ page }) => {
  await page.goto('/design/topics/cors')
  await alive(page)
  await page.waitForLoadState('networkidle')
  const loaded = await loadedBy(page, async () => {
    await page.keyboard.press('/')
    await searchField(page).fill('pagination')
    await expect(hits(page).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  })
  expect(sum(loaded.filter(({ type }) => !type.includes('image')))).toBeLessThanOrEqual(budgets.searchFirstUseBytes)
})
