import { alive, expect, wake } from './page.ts'
import { askForUpdate, heading, test, versionOf, visit } from './stored.ts'

test.slow()

test('a page that was visited opens offline as it was when a newer build has taken over and not yet renewed it', async ({
  page,
  host,
}) => {
  await visit(page, host, '/design/topics/cors')
  host.deploy()
  await page.goto(`${host.url}/about/`)
  await alive(page)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting))
    .toBeFalsy()
  await host.goOffline()
  await page.goto(`${host.url}/design/topics/cors?company=microsoft`)
  await alive(page)
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('a page that is renewed behind the scenes stays as it was until all that it needs has arrived', async ({
  page,
  host,
}) => {
  await visit(page, host, '/design/topics/cors')
  const old = await versionOf(page)
  await page.goto(`${host.url}/about/`)
  await alive(page)
  const before = host.asked.length
  host.deploy()
  host.holdBack(/^\/data\/topics\/cors\.json/)
  await askForUpdate(page)
  await page.getByRole('button', { name: 'Show the update' }).click()
  await expect.poll(() => versionOf(page)).not.toBe(old)
  await expect.poll(() => host.asked.slice(before)).toContain('/data/topics/cors.json')
  await host.goOffline()
  await page.goto(`${host.url}/design/topics/cors`)
  await alive(page)
  expect(await versionOf(page)).toBe(old)
})

test('the update that was asked for is shown while the older worker is still busy', async ({ page, host }) => {
  await visit(page, host, '/design/topics/cors')
  const old = await versionOf(page)
  const release = host.holdBack(/^\/design\/topics\/http-caching/)
  // The older worker is asked to store a page that does not come.
  await page.evaluate(() => {
    navigator.serviceWorker.controller?.postMessage({
      type: 'store',
      page: '/design/topics/http-caching',
      files: [],
      lasting: false,
    })
  })
  await expect.poll(() => host.asked.some((path) => path.startsWith('/design/topics/http-caching'))).toBe(true)
  host.deploy()
  await askForUpdate(page)
  await page.getByRole('button', { name: 'Show the update' }).click()
  await expect.poll(() => versionOf(page)).not.toBe(old)
  await alive(page)
  release()
})

test('an update that was declined does not hide the next one', async ({ page, host }) => {
  await visit(page, host, '/design/topics/cors')
  host.deploy()
  await askForUpdate(page)
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByRole('button', { name: 'Show the update' })).toHaveCount(0)
  host.deploy()
  await askForUpdate(page)
  await expect(page.getByRole('button', { name: 'Show the update' })).toBeVisible()
})

for (const [name, body, type] of [
  ['a sign-in page', '<!doctype html><title>Sign in</title><h1>Sign in</h1>', 'text/html'],
  ['JSON of another form', '{}', 'application/json'],
  ['a file that was cut off', '{"name":"data/topics/cors.json?v=', 'application/json'],
] as const) {
  test(`${name} in place of data is not stored: the page is well when the host is`, async ({ page, host }) => {
    await visit(page, host, '/about/')
    host.answer(/^\/data\/topics\/cors\.json/, { body, type })
    await page.goto(`${host.url}/design/topics/cors`)
    await wake(page)
    await expect(page.getByRole('alert')).toContainText('Something else came in its place')
    await expect(heading(page, 'CORS')).toBeVisible()
    host.answer(/^\/data\/topics\/cors\.json/)
    await page.reload()
    await alive(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('a sign-in page in place of a page is shown and not stored', async ({ page, host }) => {
  await visit(page, host, '/about/')
  host.answer(/^\/about/, { body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>', type: 'text/html' })
  await page.goto(`${host.url}/about/`)
  await expect(heading(page, 'Sign in')).toBeVisible()
  await host.goOffline()
  await page.goto(`${host.url}/about/`)
  await expect(heading(page, /About/)).toBeVisible()
})

test('a sign-in page in place of the application keeps the worker from being installed', async ({ page, host }) => {
  await visit(page, host, '/about/')
  const old = await versionOf(page)
  host.deploy()
  host.answer(/^\/assets\/app-/, { body: '<!doctype html><title>Sign in</title>', type: 'text/html' })
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const failed = new Promise((resolve) =>
      registration?.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => installing.state === 'redundant' && resolve(undefined))
      }),
    )
    await registration?.update()
    await failed
  })
  await host.goOffline()
  await page.reload()
  await alive(page)
  expect(await versionOf(page)).toBe(old)
})
