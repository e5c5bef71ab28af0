import { alive, expect, holdBack, test } from './page.ts'

test('a logo on the home page leads to the guidelines of that company', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('link', { name: /^Zalando/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/design\/guidelines\/\?company=zalando$/)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
})

test('the list of topics is filtered by words and by companies', async ({ page }) => {
  await page.goto('/design/topics/')
  await alive(page)
  await page.getByRole('searchbox', { name: 'Filter topics' }).fill('pagin')
  await expect(page).toHaveURL(/\?q=pagin$/)
  await expect(page.getByRole('main').getByRole('link', { name: /^Pagination/ })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /^CORS/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('checkbox', { name: /^Zalando/ }).check()
  await expect(page).toHaveURL(/\?company=zalando$/)
  await expect(page.getByRole('status').filter({ hasText: /\d+ of \d+ topics/ })).toBeVisible()
})

test('what is ticked is ticked at once, and counts, however long the answer takes', async ({ page }) => {
  await page.goto('/design/topics/')
  await alive(page)
  const all = await page.getByRole('status').filter({ hasText: 'topics' }).textContent()
  const release = await holdBack(page, /\/data\/.*coverage/)
  await page.getByRole('checkbox', { name: /^Zalando/ }).check()
  await page.getByRole('checkbox', { name: /^LINZ/ }).check()
  await page.getByRole('checkbox', { name: /^Zalando/ }).uncheck()
  await page.getByRole('checkbox', { name: /^IBM/ }).check()
  await expect(page).toHaveURL(/\?company=ibm,linz$/)
  await expect(page.getByRole('status').filter({ hasText: 'topics' })).toHaveText(all ?? '')
  release()
  await expect(page.getByRole('status').filter({ hasText: /^\d+ of \d+ topics/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^(LINZ|IBM)/ }).and(page.locator(':checked'))).toHaveCount(2)
})

test('the list of guidelines is filtered by facets and sorted', async ({ page }) => {
  await page.goto('/design/guidelines/')
  await alive(page)
  await page.getByRole('checkbox', { name: /^Government/ }).check()
  await expect(page).toHaveURL(/\?sector=government$/)
  await expect(page.getByRole('rowheader', { name: /Belgif/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /Zalando/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Updated' }).click()
  await expect(page).toHaveURL(/\?sector=government&sort=updated$/)
  await expect(page.getByRole('columnheader', { name: 'Updated' })).toHaveAttribute('aria-sort', 'descending')
})

test('an unknown address answers 404 and names the way out', async ({ page }) => {
  const response = await page.goto('/design/topics/colection-pagination')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  await expect(page).toHaveTitle('Page not found · API Stylebook')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Pagination/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pagination' })).toBeVisible()
})

test('the theme is kept, and applied before the page is painted', async ({ page }) => {
  await page.goto('/')
  await alive(page)
  await page.getByRole('button', { name: /^Theme: system/ }).click()
  await page.getByRole('button', { name: /^Theme: light/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  // The attribute is there before the application starts.
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('/about/', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.unrouteAll()
})

test('the shortcuts are listed on request', async ({ page }) => {
  await page.goto('/')
  await alive(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('nothing scrolls sideways on a phone, down to 320 px', async ({ page }) => {
  for (const path of [
    '/',
    '/design/topics/',
    '/design/guidelines/',
    '/design/topics/collection-pagination',
    '/design/guidelines/zalando-restful-api-guidelines',
    '/design/standards',
    '/design/standards/rfc-9110',
    '/search',
    '/about/',
  ]) {
    await page.goto(path)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('home leads to the three tasks, without figures before them', async ({ page }) => {
  await page.goto('/')
  for (const [task, link, path] of [
    ['Look up', /^\d+ topics$/, '/design/topics/'],
    ['Compare', 'Compare', '/design/compare'],
    ['Write or judge your own', 'What most agree on', '/design/decisions?sort=agreement'],
  ] as const) {
    const region = page.getByRole('region', { name: task })
    await expect(region).toBeInViewport({ ratio: 1 })
    await expect(region.getByRole('link', { name: link })).toHaveAttribute('href', path)
  }
  const site = page.getByRole('navigation', { name: 'Site' })
  await expect(site.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/design/compare')
})

test('on a small tablet no name on the wall of logos is broken, and lists fill the width', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await page.goto('/')
  const wall = page.getByRole('region', { name: 'Who publishes guidelines' })
  const broken = await wall.evaluate((region) => {
    const texts = [...region.querySelectorAll('li span')].flatMap(({ firstChild }) => (firstChild ? [firstChild] : []))
    return texts.flatMap((text) =>
      [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return range.getClientRects().length > 1 ? [word] : []
      }),
    )
  })
  expect(broken).toEqual([])
  const [most, recent] = await Promise.all(
    ['Most answered topics', 'Recently updated'].map((name) => page.getByRole('region', { name }).boundingBox()),
  )
  expect(most?.y).toBe(recent?.y)
})
