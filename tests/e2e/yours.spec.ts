import { parse } from 'yaml'
import { DRAFT, PATH, ZALANDO, keep, open, progress, saved } from './drafting.ts'
import { alive, expect, test } from './page.ts'

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
  // What another program leaves there next is put aside beside it.
  await page.evaluate(() => localStorage.setItem('draft', 'no draft'))
  await page.reload()
  await alive(page)
  await page.getByRole('radio', { name: /^camelCase/ }).check()
  expect(await saved(page, 'Save what was kept')).toBe('{"version": 1, "title": 5}\nno draft')
  await page.getByRole('button', { name: 'Forget it' }).click()
  await expect(notice).toBeHidden()
  await expect(progress(page, 1)).toBeVisible()
})
