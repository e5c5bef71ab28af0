import { test as base, expect, type Page } from '@playwright/test'
import { hostOf, type Host } from './deployments.ts'
import { alive, hits, holdBack, searchField } from './page.ts'

const SITE = process.env.SITE_FOLDER ?? 'dist'

/** A host of the built site for one test. Its reader's browser stores nothing, so that every file comes from the host. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await hostOf(SITE)
    await use(host)
    await host.goOffline()
  },
})

/** Counts how often the page's document is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => (loads += 1))
  return () => loads
}

async function open(page: Page, host: Host, path: string): Promise<void> {
  await page.goto(host.url + path)
  await alive(page)
  await page.waitForLoadState('networkidle')
}

test('a page of another kind opens after a deploy removed its script', async ({ page, host }) => {
  await open(page, host, '/design/topics/cors')
  host.deploy()
  const loads = countLoads(page)
  await page.getByRole('link', { name: 'Guidelines', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Guidelines' })).toBeVisible()
  await alive(page)
  await expect(page).toHaveURL(`${host.url}/design/guidelines/`)
  expect(loads()).toBe(1)
})

test('search opens with what was typed after a deploy removed its scripts', async ({ page, host }) => {
  await open(page, host, '/design/topics/cors?company=microsoft')
  host.deploy()
  const release = await holdBack(page, /\/assets\/search-dialog-/)
  const loads = countLoads(page)
  await page.keyboard.type('/pagination zal')
  release()
  await expect(hits(page).first()).toBeVisible()
  await expect(searchField(page)).toHaveValue('pagination zal')
  await expect(page).toHaveURL(`${host.url}/design/topics/cors?company=microsoft`)
  expect(loads()).toBe(1)
})

test('a query survives when only the engine of search is gone', async ({ page, host }) => {
  await open(page, host, '/design/topics/cors')
  const release = await holdBack(page, /\/assets\/engine-/)
  await page.keyboard.press('/')
  await searchField(page).fill('idempot')
  host.deploy()
  const loads = countLoads(page)
  release()
  await expect(hits(page).first()).toBeVisible()
  await expect(searchField(page)).toHaveValue('idempot')
  expect(loads()).toBe(1)
})

test('data of a newer build bring its page: pages, data and code of a build belong together', async ({
  page,
  host,
}) => {
  await open(page, host, '/design/topics/cors')
  host.deploy()
  const loads = countLoads(page)
  const link = page.getByRole('main').getByRole('link', { name: 'API chaining' }).last()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: 'API chaining' })).toBeVisible()
  await alive(page)
  expect(loads()).toBe(1)
})

test('data of a newer build that the page does not understand bring the newer page', async ({ page, host }) => {
  await open(page, host, '/design/topics/cors')
  host.deploy()
  await page.route(/\/data\/decisions\.json/, (route) => route.fulfill({ json: { another: 'shape' } }), { times: 1 })
  const loads = countLoads(page)
  await page.getByRole('link', { name: 'Decisions', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Decisions' })).toBeVisible()
  await expect(page).toHaveURL(`${host.url}/design/decisions`)
  expect(loads()).toBe(1)
})

test('pointing at a link whose script is gone does nothing', async ({ page, host }) => {
  await open(page, host, '/design/topics/cors')
  host.deploy()
  const loads = countLoads(page)
  const gone = page.waitForResponse((response) => response.status() === 404)
  await page.getByRole('link', { name: 'Guidelines', exact: true }).hover()
  await gone
  await page.waitForLoadState('networkidle')
  expect(loads()).toBe(0)
  await expect(page.getByRole('heading', { level: 1, name: 'CORS' })).toBeVisible()
})

test('a page is loaded anew once at most', async ({ page, host }) => {
  await open(page, host, '/design/topics/cors')
  host.keepOldPages()
  host.deploy()
  const loads = countLoads(page)
  await page.getByRole('link', { name: 'Guidelines', exact: true }).click()
  await expect.poll(loads).toBe(1)
  // Its application is gone, too: the page of the old build still reads in full.
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1, name: 'Guidelines' })).toBeVisible()
  expect(loads()).toBe(1)
})

test('a script that is missing without a newer build is told of, and the page is not loaded anew', async ({
  page,
  host,
}) => {
  await open(page, host, '/design/topics/cors')
  await page.route(/\/assets\/guidelines-/, (route) => route.fulfill({ status: 404 }))
  const loads = countLoads(page)
  await page.getByRole('link', { name: 'Guidelines', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Guidelines' })).toBeVisible()
  expect(loads()).toBe(0)
})

test('without a network a missing part is told of, and the page stays', async ({ page, host }) => {
  await open(page, host, '/design/topics/cors')
  await host.goOffline()
  const loads = countLoads(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog', { name: 'Not available' })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'CORS' })).toBeVisible()
  expect(loads()).toBe(0)
  await host.goOnline()
})
