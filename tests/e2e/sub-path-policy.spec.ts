import { test as bare } from '@playwright/test'
import { alive, expect, searchField, hits, test } from './page.ts'

// Its own test: what a policy refuses is an error on the console, which fails the others.
bare('a host that sends no headers is guarded by the pages themselves', async ({ page }) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers() }
    delete headers['content-security-policy']
    await route.fulfill({ response, headers })
  })
  const response = await page.goto('design/topics/cors')
  expect(response?.headers()).not.toHaveProperty('content-security-policy')
  await alive(page)
  const refused = await page.evaluate(async () => {
    const tried = (name: string, make: () => void) => {
      try {
        make()
        return `${name}: done`
      } catch (error) {
        return `${name}: ${error instanceof Error ? error.name : 'thrown'}`
      }
    }
    const foreign = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        if (violatedDirective === 'img-src') resolve(violatedDirective)
      }),
    )
    const made = [
      tried('markup of a text', () => (document.createElement('p').innerHTML = '<b>bold</b>')),
      tried('a script of a text', () => (document.createElement('script').text = 'globalThis.ran = true')),
      tried('a foreign script', () => (document.createElement('script').src = 'https://elsewhere.example/a.js')),
    ]
    document.createElement('img').src = 'https://elsewhere.example/a.png'
    return [...made, await foreign]
  })
  expect(refused).toEqual([
    'markup of a text: TypeError',
    'a script of a text: TypeError',
    'a foreign script: TypeError',
    'img-src',
  ])
})

test('where the browser has no service worker, as in private windows, every kind of view works', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  })
  await page.goto('design/topics/cors')
  await alive(page)
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
  const site = page.getByRole('navigation', { name: 'Site' })
  for (const name of ['Guidelines', 'Coverage', 'Compare', 'Topics']) {
    await site.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
  }
  await page.keyboard.press('/')
  await searchField(page).fill('cors')
  await expect(hits(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Make available offline' }).click()
  await expect(page.getByRole('dialog', { name: 'Available offline' }).getByRole('status')).toHaveText(
    /does not store anything/,
  )
})
