import type { Page } from '@playwright/test'
import budgets from '../budgets.json' with { type: 'json' }
import { layoutShift } from '../support/layout-shift.ts'
import { bytesOf, largestPage, loadedBy } from '../support/loaded.ts'
import { alive, expect, hits, searchField, test } from './page.ts'

for (const [name, find, htmlAndCssBytes] of [
  ['home', () => '/', budgets.htmlAndCssBytes],
  ['CORS', () => '/design/topics/cors', budgets.htmlAndCssBytes],
  ['the largest topic', ({ request }: Page) => largestPage(request, 'topics'), budgets.largestHtmlAndCssBytes],
  ['the largest guideline', ({ request }: Page) => largestPage(request, 'guidelines'), budgets.largestHtmlAndCssBytes],
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
    const scripts = loaded.filter((one) => one.kind === 'javascript' && !/\/engine-/.test(one.path))
    expect(bytesOf(scripts)).toBeLessThanOrEqual(budgets.javaScriptBytes)
    // The page of search has what it shares with the dialog in one file more.
    expect(scripts.length).toBeLessThanOrEqual(budgets.javaScriptFiles + Number(name === 'search'))
    expect(bytesOf(loaded, 'html', 'css')).toBeLessThanOrEqual(htmlAndCssBytes)
    expect(loaded.filter(({ kind }) => kind === 'font')).toEqual([])
    await page.waitForLoadState('networkidle')
    expect(await layoutShift(page)).toBe(0)
  })
}

test('a page is painted from HTML and CSS: it names no script but the one before it and the entry', async ({
  page,
}) => {
  const html = await (await page.request.get('/design/topics/cors')).text()
  const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source)
  expect(sources).toEqual(['/before-paint.js', expect.stringMatching(/^\/assets\/start-/)])
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
    ({ text, path }) => /useTokenSearch|"headings":/.test(text) || /search\.json|_virtual_/.test(path),
  )
  expect(strange.map(({ path }) => path)).toEqual([])
  const data = loaded.filter(({ kind }) => kind === 'json')
  expect(data.map(({ path: file }) => file)).toEqual(['/data/topics/cors.json'])
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
  expect(bytesOf(loaded) - bytesOf(loaded, 'image')).toBeLessThanOrEqual(budgets.searchFirstUseBytes)
})
