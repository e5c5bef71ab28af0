import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { expectNothingLost, sequences } from './early-sequences.ts'
import { alive, expect, hits, holdBack, searchField, test } from './page.ts'

/** Opens a page whose application does not arrive before the returned function is called. */
async function openWithoutApplication(page: Page, path: string): Promise<() => Promise<void>> {
  const release = await holdBack(page, /\/assets\/app-[^/]+\.js$/)
  await page.goto(path, { waitUntil: 'commit' })
  // The entry asks for the application as soon as it runs.
  await page.waitForSelector('link[rel="modulepreload"]', { state: 'attached' })
  return async () => {
    release()
    await alive(page)
  }
}

test('a press on a button before the application runs counts', async ({ page }) => {
  const release = await openWithoutApplication(page, '/design/topics/collection-pagination')
  await page.getByRole('button', { name: /^Theme/ }).click()
  await page.getByRole('button', { name: /^Theme/ }).click()
  await release()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('logos chosen before the application runs filter, together with what the address says', async ({ page }) => {
  const release = await openWithoutApplication(page, '/design/topics/collection-pagination?company=adidas')
  for (const name of [/^Zalando/, /^PayPal/, /^PayPal/, /^adidas/]) await page.getByRole('checkbox', { name }).click()
  await release()
  await expect(page).toHaveURL(/\?company=adidas,zalando$/)
  await expect(page.getByRole('checkbox', { name: /^Zalando/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^PayPal/ })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^adidas/ })).toBeChecked()
})

test('a choice made before the application runs filters', async ({ page }) => {
  const release = await openWithoutApplication(page, '/design/topics/collection-pagination')
  await page.getByLabel('Published by').selectOption('government')
  await release()
  await expect(page).toHaveURL(/\?sector=government$/)
  await expect(page.getByLabel('Published by')).toHaveValue('government')
})

test('a choice made without pointer and keys, as some aids do, brings the application and filters', async ({
  page,
}) => {
  await page.goto('/design/coverage')
  await page.getByLabel('Published by').selectOption('government')
  await expect(page).toHaveURL(/\?sector=government$/)
  await expect(page.getByRole('status').filter({ hasText: 'guidelines' })).not.toContainText(/^98 /)
})

test('text typed into a filter before the application runs filters', async ({ page }) => {
  const release = await openWithoutApplication(page, '/design/topics/')
  const field = page.getByRole('searchbox', { name: 'Filter topics' })
  await field.pressSequentially('cach')
  await release()
  await expect(page).toHaveURL(/\?q=cach$/)
  await expect(field).toHaveValue('cach')
  await field.pressSequentially('ing')
  await expect(page).toHaveURL(/\?q=caching$/)
  await expect(field).toHaveValue('caching')
})

test('text typed on the home page before the application runs stays', async ({ page }) => {
  const release = await openWithoutApplication(page, '/')
  const field = page.getByRole('searchbox', { name: 'Search' })
  await field.pressSequentially('idempot')
  await release()
  await field.pressSequentially('ency')
  await expect(field).toHaveValue('idempotency')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=idempotency$/)
})

for (const [name, ask] of [
  ['/', (page: Page) => page.keyboard.press('/')],
  ['Ctrl-K', (page: Page) => page.keyboard.press('Control+k')],
  ['a press on search', (page: Page) => page.getByRole('link', { name: /^Search topics/ }).click()],
] as const) {
  test(`${name} before the application runs opens search, with what was typed since`, async ({ page }) => {
    const release = await openWithoutApplication(page, '/design/topics/cors')
    await ask(page)
    await page.keyboard.type('paging zalandx')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('o')
    await release()
    await expect(searchField(page)).toHaveValue('paging zalando')
    await page.keyboard.type(' ')
    await expect(searchField(page)).toHaveValue('paging zalando ')
    await expect(hits(page).first()).toBeVisible()
    await expect(page).toHaveURL(/\/design\/topics\/cors$/)
  })
}

test('what is typed while the code of search is still on its way is not lost', async ({ page }) => {
  const release = await holdBack(page, /\/assets\/search-dialog-[^/]+\.js$/)
  await page.goto('/design/topics/cors')
  await alive(page)
  await page.keyboard.type('/cache?')
  release()
  await expect(searchField(page)).toHaveValue('cache?')
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('the list of shortcuts can be asked for before the application runs', async ({ page }) => {
  const release = await openWithoutApplication(page, '/about/')
  await page.keyboard.press('?')
  await release()
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

test('a link opens its page before the application runs', async ({ page }) => {
  await openWithoutApplication(page, '/design/topics/cors')
  await page.getByRole('link', { name: 'Guidelines', exact: true }).click()
  await expect(page).toHaveURL(/\/design\/guidelines\/$/)
})

test.describe('where data are dear', () => {
  test.use({ serviceWorkers: 'allow' })

  for (const connection of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }]) {
    test(`with ${JSON.stringify(connection)} the application waits until the page is touched`, async ({ page }) => {
      await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection)
      const scripts: string[] = []
      page.on('request', (request) => {
        if (/\.js$|\/data\//.test(request.url())) scripts.push(new URL(request.url()).pathname)
      })
      await page.goto('/design/topics/cors')
      await page.waitForLoadState('networkidle')
      expect(scripts.filter((path) => !/^\/(?:before-paint|assets\/start-[^/]+)\.js$/.test(path))).toEqual([])
      await page.keyboard.press('/')
      await expect(searchField(page)).toBeFocused()
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    })
  }
})

test('a reader who has scrolled before the application runs stays where they are', async ({ page }) => {
  const release = await openWithoutApplication(page, '/design/topics/collection-pagination')
  await page.mouse.wheel(0, 1200)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000)
  const before = await page.evaluate(() => window.scrollY)
  await release()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
})

test('two filters that are ticked before the application runs both count', async ({ page }) => {
  const release = await openWithoutApplication(page, '/design/topics/collection-pagination')
  for (const name of [/^Zalando/, /^PayPal/]) await page.getByRole('checkbox', { name }).click()
  await release()
  await expect(page).toHaveURL(/\?company=paypal,zalando$/)
})

for (const [way, ask] of [
  ['the key', (page: Page) => page.keyboard.press('/')],
  ['a press on the field', (page: Page) => page.getByRole('link', { name: /^Search topics/ }).click()],
] as const) {
  test(`Enter that is pressed before search is there opens the best result, asked for by ${way}`, async ({ page }) => {
    const release = await holdBack(page, /search\.json/)
    await page.goto('/design/topics/cors')
    await alive(page)
    await ask(page)
    await page.keyboard.type('zalado pagnation')
    await page.keyboard.press('Enter')
    release()
    await expect(page).toHaveURL(/\/design\/topics\/collection-pagination#zalando-restful-api-guidelines$/)
  })
}

for (const [name, acts, arrival] of [
  ['a box pressed before and after the application came', ['c', 'With a decision', 'Zalando', 'Zalando'], 3],
  ['text typed after a box was pressed', ['Zalando', 'a', 'a', 'a', 'LINZ', 'LINZ'], 1],
  ['a box pressed again among much else', ['e ', 'a', 'SailPoint', 'theme', 'pag', 'SailPoint'], 5],
] as const) {
  test(`${name} is as it was pressed last`, async ({ page }) => {
    // Each press at another moment of the application's arrival.
    for (const pause of [0, 40, 120])
      await expectNothingLost(page, {
        acts: acts.map((on, at) => ({ on, byKey: at % 2 === 0, pause: at < arrival ? 0 : pause })),
        arrival,
        isShared: false,
      })
  })
}

test('whatever is pressed while the application arrives, nothing is lost and nothing done twice', async ({ page }) => {
  await fc.assert(
    fc.asyncProperty(sequences, (sequence) => expectNothingLost(page, sequence)),
    { numRuns: 8, seed: 15, endOnFailure: true },
  )
})
