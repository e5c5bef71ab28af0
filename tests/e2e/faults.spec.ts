import { test as base, type Page } from '@playwright/test'
import { WRONG_ANSWERS } from '../support/wrong-answers.ts'
import { alive, expect, hits, searchField, wake } from './page.ts'

/** What the browser and React say about a file that does not arrive is part of what is tested. */
const EXPECTED = /^(?:Failed to load (?:resource|module script)|LoadError: )/

const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) thrown.push(message.text())
    })
    await use(page)
    expect(thrown).toEqual([])
  },
})

const CORS_DATA = /\/data\/topics\/cors\.json/

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name })
}

function answer(name: string) {
  return WRONG_ANSWERS[name] ?? (() => Promise.reject(new Error(`There is no answer ${name}`)))
}

for (const [name, reason] of [
  ['no network', 'You seem to be offline'],
  ['status 404', 'The site answered with an error (404)'],
  ['status 500', 'The site answered with an error (500)'],
  ['a page in its place', 'Something else came in its place'],
  ['a file that was cut off', 'Something else came in its place'],
  ['the file of another build', 'Something else came in its place'],
  ['{}', 'Something else came in its place'],
  ['null', 'Something else came in its place'],
] as const) {
  test(`a published page stays when its data is answered with ${name}, and comes alive on a second try`, async ({
    page,
  }) => {
    await page.route(CORS_DATA, answer(name))
    await page.goto('/design/topics/cors?company=microsoft')
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(reason)
    await expect(heading(page, 'CORS')).toBeVisible()
    await expect(page.getByRole('article').nth(3)).toBeVisible()
    await page.unroute(CORS_DATA)
    await notice.getByRole('button', { name: 'Try again' }).click()
    await alive(page)
    await expect(notice).toHaveCount(0)
    await expect(page.getByRole('article')).toHaveCount(1)
  })

  test(`a link to a page whose data is answered with ${name} says so, and works on a second try and by Back`, async ({
    page,
  }) => {
    await page.goto('/design/topics/')
    await alive(page)
    await page.route(CORS_DATA, answer(name))
    const link = page.getByRole('link', { name: /^CORS/ }).first()
    await link.click()
    await expect(heading(page, 'This page could not be loaded')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(reason)
    await page.unroute(CORS_DATA)
    await page.goBack()
    await expect(heading(page, 'Topics')).toBeVisible()
    await page.goForward()
    await expect(heading(page, 'CORS')).toBeVisible()
  })
}

for (const name of ['status 404', 'status 500', '{}', 'the file of another build']) {
  test(`search whose index is answered with ${name} says so, and works on a second try`, async ({ page }) => {
    await page.route(/\/data\/search\.json/, answer(name))
    await page.goto('/design/topics/cors')
    await alive(page)
    await page.keyboard.type('/pagination')
    const failed = page.getByRole('dialog').getByRole('alert')
    await expect(failed).toContainText('Search could not be loaded')
    await expect(failed).not.toContainText('offline')
    await page.unroute(/\/data\/search\.json/)
    await failed.getByRole('button', { name: 'Try again' }).click()
    await expect(hits(page).first()).toBeVisible()
    await expect(searchField(page)).toHaveValue('pagination')
  })
}

for (const [file, name, fail] of [
  ['app', 'status 503', answer('status 503')],
  ['app', 'a file that was cut off', answer('a file that was cut off')],
  ['libraries', 'no network', answer('no network')],
] as const) {
  test(`with ${name} for its ${file} file a page says so, and leaves keys and links to the browser`, async ({
    page,
  }) => {
    const script = new RegExp(`/assets/${file}-`)
    await page.route(script, fail)
    await page.goto('/design/topics/collection-pagination?company=zalando')
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('Search and filters did not arrive')
    await expect(page.getByRole('article').nth(3)).toBeVisible()
    await page.keyboard.press('/')
    await page.keyboard.press('Space')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    await page.unroute(script)
    await notice.getByRole('button', { name: 'Try again' }).click()
    await alive(page)
    await expect(notice).toHaveCount(0)
    await page.route(script, fail)
    await page.goto('/design/topics/cors')
    await wake(page)
    await expect(notice).toBeVisible()
    await page.getByRole('link', { name: /^Search topics/ }).click()
    await expect(page).toHaveURL(/\/search$/)
    await expect(notice).toContainText('Search and filters did not arrive')
  })
}

for (const [path, script] of [
  ['/', 'routes'],
  ['/design/topics/cors', '_topicId'],
  ['/design/guidelines/', 'guidelines'],
] as const) {
  test(`${path} stays as it was published when its own script does not arrive, and comes alive on a second try`, async ({
    page,
  }) => {
    const file = new RegExp(`/assets/${script}-`)
    await page.route(file, answer('status 404'))
    await page.goto(path)
    await wake(page)
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('Search and filters did not arrive')
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page could not be loaded')
    await page.unroute(file)
    await notice.getByRole('button', { name: 'Try again' }).click()
    await alive(page)
    await expect(notice).toHaveCount(0)
  })
}

test('a page whose first script is something else says so, and shows what filters held back', async ({ page }) => {
  await page.route(/\/assets\/start-/, answer('{}'))
  await page.goto('/design/topics/cors?company=microsoft')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Search and filters did not arrive')
  await expect(page.getByRole('article').nth(3)).toBeVisible()
  await page.unroute(/\/assets\/start-/)
  await notice.getByRole('link', { name: 'Try again' }).click()
  await alive(page)
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('a dialog whose code does not arrive says so, gives the keys back, and comes on the next try', async ({
  page,
}) => {
  await page.goto('/design/topics/cors')
  await alive(page)
  await page.route(/\/assets\/search-dialog-/, answer('status 503'))
  await page.keyboard.type('/paging')
  const missing = page.getByRole('dialog', { name: 'Not available' })
  await expect(missing).toBeVisible()
  await page.unroute(/\/assets\/search-dialog-/)
  await page.keyboard.press('Enter')
  await expect(missing).toHaveCount(0)
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
})

for (const address of ['/%E0%A4%A', '/design/topics/%ff', '/%zz', '/%', '/design/topics/cors%', '/blog/%c0%ae']) {
  test(`${address}, which cannot be read, has the page for unknown addresses`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await alive(page)
    await expect(heading(page, 'Page not found')).toBeVisible()
    await expect(page).toHaveTitle('Page not found · API Stylebook')
    await expect(page.getByRole('main').getByRole('link', { name: 'All topics' })).toBeVisible()
  })
}

test('what an address asks for by the names of object members is ignored', async ({ page }) => {
  for (const path of [
    '/about/?place=constructor',
    '/?find=__proto__',
    '/design/topics/?company=constructor&__proto__=1',
  ]) {
    await page.goto(path)
    await alive(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})
