import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { EMPTY } from '../../src/data/draft/edit.ts'
import type { Draft } from '../../src/data/draft/draft.ts'
import { draftFragment } from '../../src/data/draft/link.ts'
import { alive, expect, test } from './page.ts'

const PATH = '/design/yours'
const ZALANDO = 'zalando-restful-api-guidelines'

const DRAFT: Draft = {
  ...EMPTY,
  title: 'Ours',
  decisions: [{ topic: 'naming-property', options: [{ option: 'camel', strength: 'must' }] }],
}

async function open(page: Page, path = `${PATH}?view=start`): Promise<void> {
  await page.goto(path)
  await alive(page)
}

/** Puts a text where the draft is kept before the page is opened. */
async function keep(page: Page, text: string): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('isPrepared')) return
    sessionStorage.setItem('isPrepared', 'yes')
    localStorage.setItem('draft', kept)
  }, text)
}

function progress(page: Page, decided: number) {
  return page.getByRole('progressbar', { name: `${decided} of 36 decided` })
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

test('a guideline is drafted question by question, kept, and taken along in every form', async ({ page }) => {
  await open(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await page.getByLabel('Title').fill('Acme <API>')
  await page.getByRole('link', { name: 'First question' }).click()
  for (let count = 1; count <= 10; count += 1) {
    await page.getByRole('group', { name: /\?$/ }).locator('input').first().check()
    await expect(progress(page, count)).toBeVisible()
    await page.getByRole('link', { name: 'Next question' }).click()
    await expect(page.getByText(`question ${count + 1} of 36`)).toBeVisible()
  }
  await open(page, `${PATH}?topic=naming-property`)
  await page.getByRole('radio', { name: /^camelCase/ }).check()
  await page.getByRole('radio', { name: 'MUST' }).check()
  await expect(page.getByText('Property names MUST be written in camelCase.')).toBeVisible()
  await page.getByLabel('A line of your own').fill('As *our* clients do.')
  await page.reload()
  await alive(page)
  await expect(page.getByRole('radio', { name: /^camelCase/ })).toBeChecked()
  await expect(page.getByLabel('A line of your own')).toHaveValue('As *our* clients do.')
  await expect(progress(page, 11)).toBeVisible()

  await page.getByRole('link', { name: 'Your guideline' }).click()
  await expect(page.getByRole('heading', { name: 'Your guideline' })).toBeFocused()
  const document = await saved(page, 'Download guideline.md')
  expect(document).toMatch(/^# Acme \\<API\\>\n/)
  expect(document).toContain('Property names MUST be written in camelCase.\n\nAs \\*our\\* clients do.')
  await page.getByRole('radio', { name: 'AsciiDoc' }).check()
  expect(await saved(page, 'Download guideline.adoc')).toContain('=== Property names')
  await page.getByRole('radio', { name: 'Spectral ruleset' }).check()
  const { rules }: { rules: Record<string, { severity: string }> } = parse(await saved(page, 'Download spectral.yaml'))
  expect(rules['naming-property-camel-names']?.severity).toBe('error')
  await page.getByRole('radio', { name: 'Content file' }).check()
  expect(await saved(page, 'Download our-organisation-acme-api.md')).toContain('guideline_title: Acme <API>')
  await page.getByRole('radio', { name: 'Draft' }).check()
  expect(JSON.parse(await saved(page, 'Download draft.json'))).toMatchObject({ version: 1, title: 'Acme <API>' })
  expect(asked.filter((one) => !/^GET \/(?:assets|media|monograms|data|design|before-paint)/.test(one))).toEqual([])
})

test('a guideline, or a majority, answers what is not answered, and can be taken back', async ({ page }) => {
  await keep(page, JSON.stringify(DRAFT))
  await open(page)
  await page.getByLabel('One guideline').selectOption(ZALANDO)
  await page.getByRole('button', { name: 'Start from it' }).click()
  await expect(page.getByText(/^\d+ questions answered as Zalando/)).toBeVisible()
  await expect(progress(page, 1)).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(progress(page, 1)).toBeVisible()
  await page.getByLabel('The majority of').selectOption('Government')
  await page.getByLabel('changed since').selectOption('2023')
  await page.getByRole('button', { name: /^Start from \d+ guidelines$/ }).click()
  await expect(page.getByText(/^\d+ questions answered as most of \d+ guidelines do/)).toBeVisible()
})

test('further topics have a line and sections of others as sources', async ({ page }) => {
  await open(page, `${PATH}?view=topics`)
  await page.getByLabel('Find a topic').fill('cors')
  await page.getByRole('button', { name: 'Cover CORS' }).click()
  const covered = page.getByRole('list', { name: 'Topics of your draft' })
  await covered.getByLabel('A line of your own').fill('Allowed everywhere.')
  await covered.getByRole('button', { name: 'Choose sources' }).click()
  await covered.getByRole('checkbox').first().check()
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Your guideline' }).click()
  await expect(page.getByRole('region', { name: 'Preview of guideline.md' })).toContainText(
    /Allowed everywhere\.\s+- Sources: \[/,
  )
})

test('two tabs have the same draft, and neither takes back what the other did', async ({ page, context }) => {
  await open(page, `${PATH}?topic=naming-property`)
  const other = await context.newPage()
  await open(other, `${PATH}?topic=naming-plural`)
  await other.getByRole('radio', { name: /^Plural/ }).check()
  await expect(progress(page, 1)).toBeVisible()
  await page.getByRole('radio', { name: /^camelCase/ }).check()
  await expect(progress(other, 2)).toBeVisible()
  await expect(other.getByRole('radio', { name: /^Plural/ })).toBeChecked()
})

for (const [what, method] of [
  ['full', 'setItem'],
  ['switched off', 'getItem'],
] as const) {
  test(`where storage is ${what}, the draft goes on and says that it is not kept`, async ({ page }) => {
    await page.addInitScript((name) => {
      const own: (...given: string[]) => unknown = Storage.prototype[name]
      Object.assign(Storage.prototype, {
        [name](...given: string[]) {
          if (given[0] === 'draft') throw new DOMException('No', 'QuotaExceededError')
          return own.apply(this, given)
        },
      })
    }, method)
    if (what === 'switched off')
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('No', 'SecurityError')
        }
      })
    await open(page, `${PATH}?topic=naming-property`)
    await page.getByRole('radio', { name: /^camelCase/ }).check()
    await page.getByRole('radio', { name: 'MUST' }).check()
    await expect(page.getByText('This browser does not keep your draft')).toBeVisible()
    await page.getByRole('link', { name: 'Next question' }).click()
    await expect(progress(page, 1)).toBeVisible()
    expect(JSON.parse(await saved(page, 'Save the draft'))).toEqual({ ...DRAFT, title: '' })
  })
}

test('what is kept and is no draft is named, put aside, and can be saved', async ({ page }) => {
  await keep(page, '{"version": 1, "title": 5}')
  await open(page, `${PATH}?topic=naming-property`)
  const notice = page.getByText('What this browser had kept is no draft.')
  await expect(notice).toBeVisible()
  await page.getByRole('radio', { name: /^camelCase/ }).check()
  await page.reload()
  await alive(page)
  await expect(page.getByRole('radio', { name: /^camelCase/ })).toBeChecked()
  expect(await saved(page, 'Save what was kept')).toBe('{"version": 1, "title": 5}')
  await page.getByRole('button', { name: 'Forget it' }).click()
  await expect(notice).toBeHidden()
  await expect(progress(page, 1)).toBeVisible()
})

test('a topic or option that is gone is named, and goes when the reader says so', async ({ page }) => {
  const gone = [
    { topic: 'gone-topic', options: [] },
    { topic: 'naming-plural', options: [{ option: 'dual', strength: 'must' }] },
  ]
  await keep(page, JSON.stringify({ ...DRAFT, decisions: [...DRAFT.decisions, ...gone] }))
  await open(page)
  await expect(
    page.getByText('the question on gone-topic and the option dual of naming-plural. Nothing of that is written down.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Take it out' }).click()
  await expect(page.getByText('Nothing of that is written down.')).toBeHidden()
  await expect(progress(page, 1)).toBeVisible()
})

test('a link holds a draft, names what is unknown in it, and takes no place by itself', async ({ page }) => {
  const linked: Draft = {
    ...EMPTY,
    title: 'Theirs',
    decisions: [
      { topic: 'naming-plural', options: [{ option: 'plural', strength: 'should' }] },
      { topic: 'nowhere', options: [] },
    ],
  }
  await keep(page, JSON.stringify(DRAFT))
  await open(page, `${PATH}?view=start#${await draftFragment(linked)}`)
  await expect(page.getByText('This link holds a draft: Theirs')).toBeVisible()
  await expect(page.getByText('The catalogue does not have the question on nowhere.')).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue('Ours')
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('Theirs')
  await expect(page).toHaveURL(`${PATH}?view=start`)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('Ours')
  await page.goto(`${PATH}?view=start#draft=cut`)
  await expect(page.getByText('The link holds no draft that can be read.')).toBeVisible()
})

test('a draft that was saved is opened from its file; another file says what is wrong', async ({ page }) => {
  await open(page)
  const file = page.getByLabel('Open a draft that was saved')
  const handed = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await file.setInputFiles(handed('photo.json', '{"title": "x"}'))
  await expect(page.getByRole('alert').filter({ hasText: 'photo.json was not opened. version' })).toBeVisible()
  await file.setInputFiles(handed('ours.json', JSON.stringify(DRAFT)))
  await expect(page.getByLabel('Title')).toHaveValue('Ours')
  await expect(progress(page, 1)).toBeVisible()
})

test('an unknown question in the address is named', async ({ page }) => {
  await open(page, `${PATH}?topic=nobody`)
  await expect(page.getByRole('heading', { name: 'Start' })).toBeVisible()
  await expect(page.getByText('nobody')).toBeVisible()
})

for (const [at, width] of [
  ['?topic=collection-pagination', 1360],
  ['?topic=collection-pagination', 390],
  ['?view=topics', 390],
  ['?view=guideline', 390],
] as const) {
  test(`${at} at ${width} px is accessible, and nothing is wider than the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await keep(
      page,
      JSON.stringify({
        ...DRAFT,
        decisions: [{ topic: 'collection-pagination', options: [{ option: 'cursor', strength: 'must' }] }],
        further: [{ topic: 'cors', sources: [] }],
      }),
    )
    await open(page, PATH + at)
    await expect(progress(page, 1)).toBeVisible()
    if (at === '?view=guideline') await expect(page.getByRole('button', { name: 'Copy' })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('a question is answered by keys alone', async ({ page }) => {
  await open(page, `${PATH}?topic=naming-plural`)
  await page.getByRole('radio', { name: /^Plural/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('Collection resources MUST be named in the plural.')).toBeVisible()
  await page.getByRole('link', { name: 'Next question' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /property names/ })).toBeFocused()
})
