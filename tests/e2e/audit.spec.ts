import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { get, object, openApi } from '../support/openapi.ts'
import { alive, expect, test } from './page.ts'

const ZALANDO = 'zalando-restful-api-guidelines'
const DOCUMENT = openApi(
  { '/orderItems': get(object('first_name', 'last_name', 'nickName'), 'pageToken') },
  { info: { title: 'Orders', version: '1.0.0' } },
)

async function open(page: Page, path = '/design/audit'): Promise<void> {
  await page.goto(path)
  await alive(page)
}

async function hand(page: Page, ...files: [name: string, text: string][]): Promise<void> {
  await page
    .getByLabel('Drop an OpenAPI file here')
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })))
}

function answer(page: Page, question: string) {
  return page.getByRole('row', { name: new RegExp(`^${question}`) })
}

test('a file is audited without leaving the browser: options, places, slips, who decides alike', async ({ page }) => {
  await open(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await hand(page, ['orders.json', DOCUMENT])
  await expect(page.getByText('OpenAPI 3.0, 1 operation')).toBeVisible()
  await expect(answer(page, 'Property names')).toContainText('snake_case')
  await expect(answer(page, 'Pagination')).toContainText('Cursor')
  await answer(page, 'Property names').getByText('2 places').click()
  await expect(answer(page, 'Property names').getByText(/properties\/first_name$/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Where it differs from itself' })).toContainText('Property names')
  await expect(page.getByRole('region', { name: 'Who decides most alike' }).getByRole('listitem')).toHaveCount(10)
  expect(asked.filter((one) => !/^GET \/(?:assets|media|monograms|data)\//.test(one))).toEqual([])
})

test('what departs from a guideline is a list to work off, and the address keeps the guideline', async ({ page }) => {
  await open(page)
  await hand(page, ['orders.json', DOCUMENT])
  await page.getByLabel('Hold it against').selectOption(ZALANDO)
  await expect(page).toHaveURL(`/design/audit?against=${ZALANDO}`)
  const list = page.getByRole('region', { name: /^Departs from Zalando/ })
  const url = list.getByRole('listitem').filter({ hasText: 'URL format' })
  await expect(url).toContainText('must')
  await expect(url.getByRole('link', { name: /kebab-case/ })).toHaveAttribute(
    'href',
    'https://opensource.zalando.com/restful-api-guidelines/#129',
  )
  await url.getByRole('checkbox').check()
  await page
    .getByRole('button', { name: /Hold against it$/ })
    .first()
    .click()
  await expect(list).toBeHidden()
  await open(page, `/design/audit?against=${ZALANDO}`)
  await page.getByRole('button', { name: 'Try an example' }).click()
  await expect(list).toBeVisible()
})

test('what is no OpenAPI document is refused in a sentence, and the page lives', async ({ page }) => {
  await open(page)
  await page.getByLabel('Or paste it').fill('<html></html>')
  await page.getByRole('button', { name: 'Audit', exact: true }).click()
  await expect(page.getByText(/could not be audited/)).toBeVisible()
  await expect(page.getByText(/is no OpenAPI document/)).toBeVisible()
  await page.getByLabel('Or paste it').fill(DOCUMENT)
  await page.getByRole('button', { name: 'Audit', exact: true }).click()
  await expect(page.getByText('OpenAPI 3.0, 1 operation')).toBeVisible()
})

const bomb = `openapi: 3.0.0\ninfo: {title: Bomb, version: '1'}\npaths: {}\nx0: &x0 [1, 1]\n${Array.from(
  { length: 40 },
  (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}, *x${at}, *x${at}]`,
).join('\n')}\n`
const circle = openApi(
  { '/a': { get: { responses: { 200: { $ref: '#/components/responses/A' } } } } },
  { components: { responses: { A: { $ref: '#/components/responses/A' } } } },
)
// Written by hand: in an object of JavaScript it would be no name.
const proto = `{"openapi":"3.0.0","__proto__":{"polluted":true},"paths":{"/a":{"get":{"responses":{"__proto__":{}}}}},"components":{"schemas":{"__proto__":{"type":"object","properties":{"__proto__":{},"an_id":{},"to_string":{}}}}}}`
const chain = openApi(
  { '/users/{id}': get({ $ref: '#/components/schemas/S0' }) },
  {
    components: {
      schemas: Object.fromEntries(
        Array.from({ length: 101 }, (_, at) => [
          `S${at}`,
          at === 100 ? object('first_name') : { $ref: `#/components/schemas/S${at + 1}` },
        ]),
      ),
    },
  },
)

test('hostile files beside a good one: each is audited or refused, and the good one is there', async ({ page }) => {
  await open(page)
  await hand(
    page,
    ['bomb.yaml', bomb],
    ['deep.json', '['.repeat(100_000)],
    ['circle.json', circle],
    ['proto.json', proto],
    ['chain.json', chain],
    ['large.yaml', `openapi: 3.0.0\n# ${'x'.repeat(21 * 1024 * 1024)}`],
    ['orders.json', DOCUMENT],
  )
  await expect(page.getByText('2 of 7 files not audited')).toBeVisible()
  for (const file of ['proto.json', 'chain.json', 'orders.json']) {
    await page.getByLabel('File', { exact: true }).selectOption(file)
    await expect(answer(page, 'Property names')).toContainText('snake_case')
  }
  await page.getByLabel('File', { exact: true }).selectOption('circle.json')
  await expect(page.getByText(/lead back to themselves/)).toBeVisible()
  await page.getByLabel('File', { exact: true }).selectOption('deep.json (not read)')
  await expect(page.getByText(/neither JSON nor YAML|nested too deeply/)).toBeVisible()
  await page.getByLabel('File', { exact: true }).selectOption('large.yaml (not read)')
  await expect(page.getByText(/at most 20 MB are read/)).toBeVisible()
})

test('the parser comes with the first document, not with the page', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await open(page)
  expect(scripts.filter((path) => path.includes('worker'))).toEqual([])
  await page.getByRole('button', { name: 'Try an example' }).click()
  await expect(page.getByRole('heading', { name: 'What it does' })).toBeVisible()
  expect(scripts.filter((path) => /audit-worker/.test(path))).not.toEqual([])
})

test('a pasted table of contents: topics covered, topics lacking, each moved by hand', async ({ page }) => {
  await open(page)
  await page.getByLabel(/^Paste its headings/).fill('Cursor pagination\nCORS\nError responses\nWho we are')
  await page.getByRole('button', { name: 'Find its topics' }).click()
  const covered = page.getByRole('region', { name: /^Covered/ })
  const lacking = page.getByRole('region', { name: /^Lacking/ })
  await expect(covered.getByRole('link', { name: 'CORS' })).toBeVisible()
  await expect(covered.getByRole('link', { name: 'Pagination' })).toBeVisible()
  await covered.getByRole('button', { name: 'Pagination: Not covered' }).click()
  await expect(covered.getByRole('link', { name: 'Pagination' })).toBeHidden()
  await lacking.getByRole('button', { name: 'Pagination: Is covered' }).click()
  await expect(covered.getByRole('link', { name: 'Pagination' })).toBeVisible()
  await lacking.getByLabel('Peers').selectOption({ label: 'Government' })
  await expect(lacking.getByText(/^\d+ of \d+ guidelines$/).first()).toBeVisible()
})

for (const [scheme, width] of [
  ['light', 1360],
  ['dark', 390],
] as const) {
  test(`axe finds nothing on a result, ${scheme}, ${width} wide, and nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await open(page, `/design/audit?against=${ZALANDO}`)
    await page.getByRole('button', { name: 'Try an example' }).click()
    await expect(page.getByRole('region', { name: /^Departs from/ })).toBeVisible()
    await page.getByLabel(/^Paste its headings/).fill('Cursor pagination\nCORS')
    await page.getByRole('button', { name: 'Find its topics' }).click()
    await expect(page.getByRole('region', { name: /^Lacking/ })).toBeVisible()
    for (const summary of await page.locator('summary').all()) await summary.click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('a guideline in the address that there is not is named', async ({ page }) => {
  await open(page, '/design/audit?against=nobody')
  await page.getByRole('button', { name: 'Remove There is no guideline “nobody”' }).click()
  await expect(page).toHaveURL(/\/design\/audit$/)
})

test('a description is held against the draft that the browser keeps', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'draft',
      JSON.stringify({
        version: 1,
        title: 'Ours',
        decisions: [{ topic: 'naming-property', options: [{ option: 'camel', strength: 'must' }] }],
        further: [],
      }),
    ),
  )
  await open(page, '/design/audit?against=yours')
  await hand(page, ['orders.json', DOCUMENT])
  const list = page.getByRole('region', { name: 'Departs from Ours' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list.getByRole('link', { name: 'Ours' })).toHaveAttribute('href', '/design/yours')
})

test('a draft that decides nothing is named as nothing to hold a description against', async ({ page }) => {
  await open(page, '/design/audit?against=yours')
  await expect(page.getByText('Your draft decides nothing yet')).toBeVisible()
})
