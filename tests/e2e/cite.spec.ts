import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { alive, expect, holdBack, test } from './page.ts'

const TOPIC = '/design/topics/collection-pagination'
const ZALANDO = `${TOPIC}#zalando-restful-api-guidelines`

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Cite/ })
const copied = (page: Page) => dialog(page).getByRole('textbox', { name: 'To be copied' })
const form = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true })
const citeZalando = (page: Page) => page.getByRole('link', { name: /^Cite Zalando/ })

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await alive(page)
}

test('an entry is cited in every form, with the keyboard alone, and the focus goes back', async ({ page }) => {
  await open(page, TOPIC)
  await citeZalando(page).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('heading')).toHaveText('Cite Zalando on Pagination')
  await expect(copied(page)).toHaveValue(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${ZALANDO}$`))
  const forms = [
    ['Markdown', /^\[.+\]\(http\S+\), API Stylebook$/],
    ['AsciiDoc', /^link:\+\+http\S+\+\+\[.+\], API Stylebook$/],
    ['Decision record', /## Context[^]+## Options others take\n\n- \*\*.+\*\* \(\d+ of \d+ guidelines\): \[/],
    ['BibTeX', /^@misc\{api-stylebook-/],
    ['CSL-JSON', /"URL": "http/],
  ] as const
  for (const [name, text] of forms) {
    await form(page, name).press('Enter')
    await expect(form(page, name)).toHaveAttribute('aria-pressed', 'true')
    await expect(copied(page)).toHaveValue(text)
  }
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(citeZalando(page)).toBeFocused()
  await expect(page).toHaveURL(TOPIC)
})

test('a section of an entry is cited as a part of its document', async ({ page }) => {
  await open(page, TOPIC)
  await citeZalando(page).click()
  await dialog(page).getByLabel('What').selectOption({ index: 1 })
  await expect(copied(page)).toHaveValue(/^https:\/\/opensource\.zalando\.com\/restful-api-guidelines\/#\d+$/)
  await form(page, 'BibTeX').click()
  await expect(copied(page)).toHaveValue(/author = \{\{Zalando\}\}[^]+note = \{Section of /)
})

test('what is copied is what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, TOPIC)
  await page.getByRole('link', { name: 'Cite Pagination' }).click()
  await form(page, 'Decision record').click()
  await dialog(page).getByRole('button', { name: 'Copy' }).click()
  await expect(dialog(page).getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await copied(page).inputValue())
})

for (const width of [1360, 390]) {
  test(`at ${width} px the way to cite an entry stands with the name at its head, however long it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const path of [TOPIC, '/design/standards/openapi']) {
      await open(page, path)
      const distances = await page.getByRole('article').evaluateAll((entries) =>
        entries.map((entry) => {
          const [head, cite] = ['h3', '[data-cite]'].map((one) => entry.querySelector(one)?.getBoundingClientRect())
          return (cite?.bottom ?? Infinity) - (head?.bottom ?? 0)
        }),
      )
      expect(Math.max(...distances)).toBeLessThanOrEqual(4)
    }
  })
}

for (const [path, name] of [
  [TOPIC, /^Microsoft/],
  ['/design/standards/openapi', 'Belgif'],
] as const) {
  test(`whoever reads on in a long entry of ${path} has its name and the way to cite it in sight`, async ({ page }) => {
    await page.setViewportSize({ width: 1360, height: 400 })
    await open(page, path)
    const entry = page.getByRole('article', { name }).first()
    const last = entry.getByRole('listitem').last()
    await last.evaluate((item) => item.scrollIntoView({ block: 'center' }))
    const cite = entry.getByRole('link', { name: /^Cite/ })
    await expect(cite).toBeInViewport({ ratio: 1 })
    await cite.click()
    await expect(dialog(page)).toBeVisible()
  })
}

for (const [path, name, url] of [
  [
    '/design/guidelines/zalando-restful-api-guidelines',
    /^Cite Zalando RESTful/,
    /^https:\/\/opensource\.zalando\.com\//,
  ],
  [
    '/design/guidelines/zalando-restful-api-guidelines',
    'Cite Pagination',
    /guidelines\/zalando-.+#collection-pagination$/,
  ],
  ['/design/standards/rfc-9457', 'Cite RFC 9457', /rfc9457/],
  ['/design/standards/rfc-9457', /^Cite Zalando/, /rfc-9457#zalando-restful-api-guidelines$/],
] as const) {
  test(`on ${path}, ${name} cites that`, async ({ page }) => {
    await open(page, path)
    await page.getByRole('link', { name }).first().click()
    await expect(copied(page)).toHaveValue(url)
  })
}

test('a comparison is cited by its address, with what each takes', async ({ page }) => {
  await open(page, '/design/compare?guidelines=zalando-restful-api-guidelines,google-aip&topics=collection-pagination')
  await page.getByRole('button', { name: 'Cite' }).click()
  await expect(copied(page)).toHaveValue(page.url())
  await form(page, 'Decision record').click()
  await expect(copied(page)).toHaveValue(/\[Pagination\]\(.+\): Zalando: \[.+\]\(.+\).*; Google: \[/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Cite' })).toBeFocused()
})

test('a press before the application runs counts', async ({ page }) => {
  const release = await holdBack(page, /\/assets\/app-[^/]+\.js$/)
  await page.goto(TOPIC, { waitUntil: 'commit' })
  await page.waitForSelector('link[rel="modulepreload"]', { state: 'attached' })
  await citeZalando(page).click()
  release()
  await expect(copied(page)).toHaveValue(/#zalando-restful-api-guidelines$/)
  await expect(page).toHaveURL(TOPIC)
})

test('without JavaScript the way to cite an entry leads to it', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto(TOPIC)
  await citeZalando(page).click()
  await expect(page).toHaveURL(ZALANDO)
  await page.close()
})

for (const [colorScheme, width] of [
  ['light', 1360],
  ['dark', 390],
] as const) {
  test(`axe finds nothing in the dialog in ${colorScheme} at ${width} px, and it fits`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, TOPIC)
    await citeZalando(page).click()
    await form(page, 'Decision record').click()
    await expect(copied(page)).toHaveValue(/Context/)
    const { violations, passes } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(8)
    const box = await dialog(page).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 844).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}
