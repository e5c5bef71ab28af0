import AxeBuilder from '@axe-core/playwright'
import { EMPTY } from '../../src/data/draft/edit.ts'
import type { Draft } from '../../src/data/draft/draft.ts'
import { draftFragment } from '../../src/data/draft/link.ts'
import { DRAFT, PATH, keep, open, progress } from './drafting.ts'
import { expect, test } from './page.ts'

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
