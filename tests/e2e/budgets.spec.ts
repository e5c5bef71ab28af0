import type { Page } from '@playwright/test'
import budgets from '../budgets.json' with { type: 'json' }
import { layoutShifts } from '../support/layout-shifts.ts'
import { bytesOf, isFirst, largestPage, loadedBy } from '../support/loaded.ts'
import { alive, expect, hits, searchField, test } from './page.ts'

for (const [name, find, htmlAndCssBytes] of [
  ['home', () => '/', budgets.htmlAndCssBytes],
  ['CORS', () => '/design/topics/cors', budgets.htmlAndCssBytes],
  ['the largest topic', ({ request }: Page) => largestPage(request, 'topics'), budgets.largestHtmlAndCssBytes],
  ['the largest guideline', ({ request }: Page) => largestPage(request, 'guidelines'), budgets.largestHtmlAndCssBytes],
  ['the list of topics', () => '/design/topics/', budgets.htmlAndCssBytes],
  ['the list of guidelines', () => '/design/guidelines/', budgets.htmlAndCssBytes],
  ['all decisions', () => '/design/decisions', budgets.largestHtmlAndCssBytes],
  ['the table of coverage', () => '/design/coverage', budgets.largestHtmlAndCssBytes],
  ['the list of standards', () => '/design/standards', budgets.htmlAndCssBytes],
  ['the largest standard', () => '/design/standards/openapi', budgets.largestHtmlAndCssBytes],
  ['compare', () => '/design/compare', budgets.htmlAndCssBytes],
  ['audit', () => '/design/audit', budgets.htmlAndCssBytes],
  ['yours', () => '/design/yours', budgets.htmlAndCssBytes],
  ['search', () => '/search', budgets.htmlAndCssBytes],
  ['prose', () => '/about/', budgets.htmlAndCssBytes],
] as const) {
  test(`the first load of ${name} keeps its budgets, and nothing in it moves`, async ({ page }) => {
    const path = await find(page)
    const loaded = await loadedBy(page, async () => {
      await page.goto(path)
      await alive(page)
    })
    // Search and what stores pages come when the page is at rest.
    const scripts = loaded.filter((one) => one.kind === 'javascript' && !/\/(?:engine|registration)-/.test(one.path))
    const first = scripts.filter(({ path: file }) => isFirst(file))
    expect(bytesOf(first)).toBeLessThanOrEqual(budgets.javaScriptBytes)
    expect(bytesOf(scripts) - bytesOf(first)).toBeLessThanOrEqual(budgets.applicationBytes)
    // The page of search has what it shares with the dialog in one file more.
    expect(scripts.length).toBeLessThanOrEqual(budgets.javaScriptFiles + Number(name === 'search'))
    expect(bytesOf(loaded, 'html', 'css')).toBeLessThanOrEqual(htmlAndCssBytes)
    expect(loaded.filter(({ kind }) => kind === 'font')).toEqual([])
    await page.waitForLoadState('networkidle')
    expect(await layoutShifts(page)).toEqual([])
  })
}

for (const [name, find] of [
  ['home', () => '/'],
  ['the list of topics', () => '/design/topics/'],
  ['CORS', () => '/design/topics/cors'],
  ['the largest topic', ({ request }: Page) => largestPage(request, 'topics')],
  ['the list of guidelines', () => '/design/guidelines/'],
  ['the largest guideline', ({ request }: Page) => largestPage(request, 'guidelines')],
  ['all decisions', () => '/design/decisions'],
  ['the table of coverage', () => '/design/coverage'],
  ['compare', () => '/design/compare'],
  ['a comparison', () => '/design/compare?guidelines=google-aip&guidelines=zalando-restful-api-guidelines'],
  ['the list of standards', () => '/design/standards'],
  ['the largest standard', () => '/design/standards/openapi'],
  ['audit', () => '/design/audit'],
  ['search', () => '/search?q=pagination'],
  ['prose', () => '/about/'],
] as const) {
  test(`${name} asks for few files until nothing is loaded any more, to its end`, async ({ page }) => {
    const path = await find(page)
    const loaded = await loadedBy(page, async () => {
      await page.goto(path)
      await alive(page)
      for (const logo of await page.locator('img').all()) await logo.evaluate((image) => image.scrollIntoView())
      await page.waitForLoadState('networkidle')
    })
    expect(loaded.length).toBeGreaterThan(5)
    expect(loaded.map(({ path: file }) => file).slice(budgets.requests)).toEqual([])
  })
}

for (const path of ['/', '/design/topics/cors', '/design/guidelines/', '/design/decisions', '/design/coverage']) {
  test(`on ${path} the application is fetched when the page is at rest, and runs at the first sign`, async ({
    page,
  }) => {
    await page.coverage.startJSCoverage()
    const loaded = await loadedBy(page, async () => {
      const [libraries, application] = [/\/libraries-/, /\/app-/].map((file) => page.waitForResponse(file))
      await page.goto(path)
      await Promise.all([libraries, application])
      await page.waitForLoadState('networkidle')
    })
    const fetched = loaded.filter(({ kind }) => kind === 'javascript').map(({ path: file }) => file)
    expect(fetched).toContainEqual(expect.stringMatching(/\/libraries-/))
    expect(fetched).toContainEqual(expect.stringMatching(/\/app-/))
    const scripts = await page.coverage.stopJSCoverage()
    const ran = scripts
      .filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
      .map(({ url }) => new URL(url).pathname)
    expect(ran.filter((file) => !isFirst(file) && !/\/registration-/.test(file))).toEqual([])
    await page.getByRole('button', { name: /^Theme/ }).hover()
    await page.waitForSelector('html[data-ready]', { state: 'attached' })
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
  expect([...new Set(data.map(({ path: file }) => file))]).toEqual(['/data/topics/cors.json'])
})

test('the first use of search keeps its budget', async ({ page }) => {
  await page.goto('/design/topics/cors')
  await alive(page)
  await page.waitForLoadState('networkidle')
  const sentences = page.waitForResponse(/\/sentences\.json/)
  const loaded = await loadedBy(page, async () => {
    await page.keyboard.press('/')
    await searchField(page).fill('pagination')
    await expect(hits(page).first()).toBeVisible()
    await sentences
    await page.waitForLoadState('networkidle')
  })
  // Sentences, and what reads them, come once there are answers.
  const isLater = ({ path }: { path: string }) => /sentences/.test(path)
  const first = loaded.filter((file) => !isLater(file))
  expect(bytesOf(first) - bytesOf(first, 'image')).toBeLessThanOrEqual(budgets.searchFirstUseBytes)
  expect(loaded.filter(isLater).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['json', 'javascript']))
  expect(bytesOf(loaded.filter(isLater), 'json')).toBeLessThanOrEqual(budgets.sentencesBytes)
})
