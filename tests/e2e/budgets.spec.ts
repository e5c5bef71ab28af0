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

/** What the page loads while `act` runs and the network is busy, each response compressed as a host would. */
async function loadedBy(page: Page, act: () => Promise<void>): Promise<Loaded[]> {
  const responses: Response[] = []
  const listen = (response: Response) => responses.push(response)
  page.on('response', listen)
  await act()
  await page.waitForLoadState('networkidle')
  page.off('response', listen)
  return Promise.all(
    responses.map(async (response) => {
      const body = await response.body()
      const type = response.headers()['content-type'] ?? ''
      return { url: response.url(), type, bytes: gzipSync(body, { level: 9 }).length, text: body.toString('utf8') }
    }),
  )
}

function sum(loaded: readonly Loaded[]): number {
  return loaded.reduce((bytes, one) => bytes + one.bytes, 0)
}

test('the first load of a topic page keeps its budgets', async ({ page }) => {
  const loaded = await loadedBy(page, async () => {
    await page.goto('/design/topics/cors')
    await alive(page)
  })
  const scripts = loaded.filter(({ type }) => type.includes('javascript'))
  expect(sum(scripts)).toBeLessThanOrEqual(budgets.topicPageJavaScriptBytes)
  expect(scripts.length).toBeLessThanOrEqual(budgets.topicPageJavaScriptFiles)
  const painted = loaded.filter(({ type }) => type.includes('text/html') || type.includes('text/css'))
  expect(sum(painted)).toBeLessThanOrEqual(budgets.topicPageHtmlAndCssBytes)
})

test('the first load of a topic page has no search and no content but its own', async ({ page }) => {
  const loaded = await loadedBy(page, async () => {
    await page.goto('/design/topics/cors')
    await alive(page)
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
  })
  expect(sum(loaded.filter(({ type }) => !type.includes('image')))).toBeLessThanOrEqual(budgets.searchFirstUseBytes)
})
