import { isDrawn, LOGOS } from './logos.ts'
import { alive, expect, hits, searchField } from './page.ts'
import { askForUpdate, hasBasics, heading, isStored, test, versionOf, visit, visitAnother } from './stored.ts'

test.slow()

test('after one visit its page works offline, and little else was fetched for it', async ({ page, host }) => {
  await visit(page, host, '/design/topics/cors')
  await page.waitForLoadState('networkidle')
  expect(host.asked.filter((path) => /search|topics\.json|decisions|_virtual_|offline\.json/.test(path))).toEqual([])
  await host.goOffline()
  await page.goto(`${host.url}/design/topics/cors?company=microsoft`)
  await alive(page)
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('from the second page on the lists and search work offline', async ({ page, host }) => {
  await visit(page, host, '/design/topics/cors')
  await visitAnother(page)
  await host.goOffline()
  for (const path of ['/design/topics/cors', '/design/topics/cors/', '/design/topics/cors.html?company=microsoft']) {
    await page.goto(host.url + path)
    await expect(heading(page, 'CORS')).toBeVisible()
    await alive(page)
    await expect(page).toHaveURL(/\/design\/topics\/cors(?:\?company=microsoft)?$/)
  }
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.keyboard.press('/')
  await searchField(page).fill('pagination')
  await expect(hits(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Topics', exact: true }).first().click()
  await expect(heading(page, 'Topics')).toBeVisible()
  for (const [path, name] of [
    ['/', /API design guidelines/],
    ['/design/guidelines/', 'Guidelines'],
    ['/design/decisions', 'Decisions'],
    ['/design/coverage', 'Coverage'],
    ['/design/compare', 'Compare'],
    ['/search?q=cors', 'Search'],
    ['/about/', /About/],
  ] as const) {
    await page.goto(host.url + path)
    await expect(heading(page, name)).toBeVisible()
  }
})

test('offline the charts of all decisions have their logos', async ({ page, host }) => {
  await visit(page, host, '/about/')
  await visitAnother(page)
  await host.goOffline()
  await page.goto(host.url + '/design/decisions')
  await alive(page)
  const logos = page.getByRole('region').first().locator(LOGOS)
  await expect(logos.first()).toBeVisible()
  for (const logo of await logos.all()) {
    await logo.scrollIntoViewIfNeeded()
    await expect.poll(() => logo.evaluate(isDrawn)).toBe(true)
  }
})

test('a page that was visited by following links works offline, with its logos', async ({ page, host }) => {
  await visit(page, host, '/design/topics/cors')
  await page.locator('main a[href^="/design/guidelines/"]').first().click()
  await expect(heading(page, 'CORS')).toHaveCount(0)
  const { pathname } = new URL(page.url())
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await isStored(page, 'visited', `/data${pathname.replace('/design', '')}.json`)
  await host.goOffline()
  await page.reload()
  await expect(heading(page, name)).toBeVisible()
  await page.goto(`${host.url}/design/topics/cors`)
  const logos = await page.getByRole('article').locator(LOGOS).all()
  expect(logos.length).toBeGreaterThan(5)
  for (const logo of logos) {
    await logo.scrollIntoViewIfNeeded()
    await expect.poll(() => logo.evaluate(isDrawn)).toBe(true)
  }
})

test('offline an unknown address says so, and a page that was not stored says that', async ({ page, host }) => {
  await visit(page, host, '/design/topics/cors')
  await visitAnother(page)
  await host.goOffline()
  for (const path of [
    '/design/topics/colection-pagination',
    '/design/guidelines/nobody',
    '/nothing/here',
    '/blog/none',
  ]) {
    await page.goto(host.url + path)
    await expect(heading(page, 'Page not found')).toBeVisible()
    await expect(page).toHaveTitle('Page not found · API Stylebook')
  }
  await page.goto(`${host.url}/design/topics/collection-pagination`)
  await expect(heading(page, 'This page could not be loaded')).toBeVisible()
  await expect(page).toHaveTitle('This page could not be loaded · API Stylebook')
  await expect(page.getByText('You seem to be offline')).toBeVisible()
  await host.goOnline()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page, 'Pagination')).toBeVisible()
})

test('on request everything is stored, with its size and how far it is', async ({ page, host }) => {
  await visit(page, host, '/about/')
  await page.getByRole('button', { name: 'Make available offline' }).click()
  const dialog = page.getByRole('dialog', { name: 'Available offline' })
  await expect(dialog.getByRole('status')).toHaveText(/All pages take \d+\.\d MB/)
  await dialog.getByRole('button', { name: 'Store everything' }).click()
  await expect(dialog.getByRole('status')).toHaveText(/Everything is stored on this device: \d+\.\d MB/, {
    timeout: 60_000,
  })
  await host.goOffline()
  for (const path of ['/design/topics/collection-pagination', '/design/guidelines/zalando-restful-api-guidelines']) {
    await page.goto(host.url + path)
    await expect(heading(page, 'This page could not be loaded')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: /Pagination|Zalando/ })).toBeVisible()
    await expect(page.locator('main a[href^="http"]').first()).toBeVisible()
  }
  await page.getByRole('button', { name: 'Make available offline' }).click()
  await expect(dialog.getByRole('status')).toHaveText(/Everything is stored/)
  await dialog.getByRole('button', { name: 'Remove from this device' }).click()
  await page.goto(`${host.url}/design/topics/collection-pagination`)
  await expect(heading(page, 'This page could not be loaded')).toBeVisible()
})

test('a newer build is offered and not forced, and what was visited goes along', async ({ page, host }) => {
  await visit(page, host, '/design/topics/cors')
  await page.goto(`${host.url}/design/topics/`)
  await alive(page)
  await hasBasics(page)
  const old = await versionOf(page)
  await page.getByRole('searchbox', { name: 'Filter topics' }).fill('cach')
  host.deploy()
  await askForUpdate(page)
  const offer = page.getByRole('button', { name: 'Show the update' })
  await expect(offer).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Filter topics' })).toHaveValue('cach')
  expect(await versionOf(page)).toBe(old)
  // The page goes on with its own build meanwhile, also with parts of it that were not loaded yet.
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('/')
  await searchField(page).fill('pagination')
  await expect(hits(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await offer.click()
  await expect.poll(() => versionOf(page)).not.toBe(old)
  await expect(page).toHaveURL(/\/design\/topics\/\?q=cach$/)
  await alive(page)
  await expect(offer).toHaveCount(0)
  await hasBasics(page)
  const isRenewed = async (version: string | null) =>
    (await (await caches.match('/design/topics/cors'))?.text())?.includes(`content="${version}"`)
  await expect.poll(async () => page.evaluate(isRenewed, await versionOf(page))).toBe(true)
  await host.goOffline()
  await page.goto(`${host.url}/design/topics/cors`)
  await expect(heading(page, 'CORS')).toBeVisible()
  expect(await versionOf(page)).not.toBe(old)
  await alive(page)
})

test('a reader who loads the page anew has the newer build without being asked, offline too', async ({
  page,
  host,
}) => {
  await visit(page, host, '/design/topics/cors')
  const old = await versionOf(page)
  host.deploy()
  await page.reload()
  await alive(page)
  const newer = await versionOf(page)
  expect(newer).not.toBe(old)
  await hasBasics(page)
  const stored = async (version: string | null) =>
    (await (await caches.open('lasting')).match(`/data/home.json?v=${version}`)) !== undefined
  await expect.poll(() => page.evaluate(stored, old)).toBe(false)
  await expect(page.getByRole('button', { name: 'Show the update' })).toHaveCount(0)
  await host.goOffline()
  await page.reload()
  await expect(heading(page, 'CORS')).toBeVisible()
  await alive(page)
  await page.keyboard.press('/')
  await searchField(page).fill('pagination')
  await expect(hits(page).first()).toBeVisible()
  expect(await versionOf(page)).toBe(newer)
})

test('a page that is loaded anew is that of the host, however long it takes', async ({ page, host }) => {
  await visit(page, host, '/design/topics/cors')
  const old = await versionOf(page)
  host.deploy()
  const release = host.holdBack(/^\/design\/topics\/cors$/)
  // A page that is only opened is shown as it was stored by then.
  const slowly = setTimeout(release, 4_000)
  await page.reload()
  clearTimeout(slowly)
  expect(await versionOf(page)).not.toBe(old)
})

test('a page of the old build in another tab goes on when the newer one takes over', async ({
  context,
  page,
  host,
}) => {
  await visit(page, host, '/design/topics/cors')
  const other = await context.newPage()
  await other.goto(`${host.url}/design/topics/cors`)
  await alive(other)
  const old = await versionOf(other)
  host.deploy()
  await askForUpdate(page)
  await page.getByRole('button', { name: 'Show the update' }).click()
  await expect.poll(() => versionOf(page)).not.toBe(old)
  expect(await versionOf(other)).toBe(old)
  await other.keyboard.type('/')
  await expect(searchField(other)).toBeVisible()
  await expect(other).toHaveURL(`${host.url}/design/topics/cors`)
})

test('nothing is stored before the page has loaded', async ({ page, host }) => {
  // What the page was like when it asked for the service worker.
  await page.addInitScript(() => {
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker)
    navigator.serviceWorker.register = (...request) => {
      document.documentElement.dataset.registeredWhen = document.readyState
      return register(...request)
    }
  })
  await page.goto(`${host.url}/design/topics/cors`)
  await expect(page.locator('html')).toHaveAttribute('data-registered-when', 'complete')
  await expect.poll(() => host.asked).toContain('/sw.js')
})
