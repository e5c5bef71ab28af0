import type { Page } from '@playwright/test'
import { AZURE, BELGIF, chooser, GOOGLE, open, rows, table, THREE, ZALANDO } from './comparison.ts'
import { alive, expect, holdBack, test } from './page.ts'

// How guidelines and topics are chosen: by name, by logo, one after the other or several at once.

/** Types names one after the other, as somebody does who knows them. */
async function typeNames(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
}

test('four guidelines and four topics are named one after the other on one page', async ({ page }) => {
  await open(page, '/design/compare')
  const [guidelines, topics] = [chooser(page, 'Guidelines'), chooser(page, 'Topics')]
  await guidelines.field.click()
  await typeNames(page, ['zalando', 'google', 'azure', 'belgif'])
  await expect(guidelines.field).toBeFocused()
  await expect(guidelines.chips).toHaveText([/Zalando/, /Google/, /Microsoft/, /Belgif/])
  await page.keyboard.press('Tab')
  await expect(topics.field).toBeFocused()
  await typeNames(page, ['pagination', 'error bodies', 'property casing', 'versioning'])
  await expect(topics.field).toBeFocused()
  await expect(topics.chips).toHaveText([/Pagination/, /Error format/, /Property names/, /Updates and Versioning/])
  await expect(page).toHaveURL(
    `/design/compare?guidelines=${ZALANDO},${GOOGLE},${AZURE},${BELGIF}&topics=collection-pagination,http-status-standard-error,naming-property,versioning`,
  )
  await expect(table(page).getByRole('columnheader')).toHaveCount(5)
  await expect(rows(page)).toHaveCount(4)
  await topics.chips.filter({ hasText: 'Error format' }).click()
  await expect(rows(page)).toHaveCount(3)
  await topics.group.getByRole('button', { name: 'All topics' }).click()
  await expect(topics.chips).toHaveCount(0)
  await page.goBack()
  await page.goBack()
  await expect(rows(page)).toHaveCount(4)
})

test('several are named at once, also as the lines of a list, and what nobody is called stays in the field', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/design/compare')
  const [guidelines, topics] = [chooser(page, 'Guidelines'), chooser(page, 'Topics')]
  await guidelines.field.fill('Zalando, Google, nobody, Belgif')
  await expect(guidelines.options).toHaveText([/^Zalando/, /^Google/, /^Belgif/])
  await expect(guidelines.group.getByText('No guideline is called “nobody”')).toBeVisible()
  await guidelines.field.press('Enter')
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${GOOGLE},${BELGIF}`)
  await expect(guidelines.field).toHaveValue('nobody')
  await page.evaluate(() => navigator.clipboard.writeText('- Pagination\n- CORS\n'))
  await topics.field.focus()
  await page.keyboard.press('Control+v')
  await expect(topics.field).toHaveValue('- Pagination, - CORS')
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(2)
  // A comma ends a name as Enter does.
  await page.keyboard.type('idempotency,')
  await expect(rows(page)).toHaveCount(3)
  await page.goBack()
  await expect(rows(page)).toHaveCount(2)
})

test('guidelines are chosen, added, swapped and removed by logo, and Back undoes one step', async ({ page }) => {
  await open(page, '/design/compare')
  await page.getByRole('link', { name: 'Zalando Zalando RESTful API and Event Guidelines' }).last().click()
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO}`)
  // Another view begins at its top, wherever in the list the choice was made.
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeInViewport()
  // The fork of it is the most similar.
  const similar = page.getByRole('region', { name: /^Most similar to Zalando/ })
  await expect(similar.getByRole('link').first()).toContainText('LINZ')
  await page
    .getByRole('region', { name: /^Compare Zalando/ })
    .getByRole('link', { name: /AIPs/ })
    .click()
  await expect(table(page).getByRole('columnheader')).toHaveText([/Topic/, /^Zalando/, /^Google/])
  await expect(page).toHaveTitle('Zalando and Google compared · API Stylebook')

  const { field, options } = chooser(page, 'Guidelines')
  await field.click()
  await options.filter({ hasText: 'Azure REST' }).click()
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${GOOGLE},${AZURE}`)
  // The list stays for those who take several out of it.
  await expect(options.filter({ hasText: 'Azure REST' })).toHaveCount(0)
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('Escape')

  await table(page).getByRole('button', { name: 'Swap Google for another guideline' }).click()
  await expect(page.getByRole('combobox', { name: 'In place of Google' })).toBeFocused()
  await options.filter({ hasText: 'Belgif' }).click()
  await expect(options).toHaveCount(0)
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${BELGIF},${AZURE}`)
  await expect(table(page).getByRole('columnheader')).toHaveText([/Topic/, /^Zalando/, /^Belgif/, /^Microsoft/])

  await table(page).getByRole('button', { name: 'Remove Belgif' }).click()
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${AZURE}`)
  await page.goBack()
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${BELGIF},${AZURE}`)
  await page.goBack()
  await page.goBack()
  await expect(table(page).getByRole('columnheader')).toHaveText([/Topic/, /^Zalando/, /^Google/])
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Far apart' })).toBeVisible()
})

test('a swap that is not wanted any more leaves the field for adding', async ({ page }) => {
  await open(page, THREE)
  await table(page).getByRole('button', { name: 'Swap Google for another guideline' }).click()
  await page.getByRole('combobox', { name: 'In place of Google' }).press('Escape')
  await expect(page.getByRole('combobox', { name: 'Add a guideline' })).toBeFocused()
  await typeNames(page, ['belgif'])
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${GOOGLE},${AZURE},${BELGIF}`)
})

test('whoever adds the fourth guideline keeps the focus, and is told that there is no room for a fifth', async ({
  page,
}) => {
  await open(page, THREE)
  const { field, options, chips, group } = chooser(page, 'Guidelines')
  await field.click()
  await typeNames(page, ['adidas'])
  await expect(table(page).getByRole('columnheader')).toHaveCount(5)
  await expect(field).toBeFocused()
  await expect(group.getByRole('status')).toHaveText(/swap one, or remove one/)
  await page.keyboard.type('belgif')
  await expect(field).toHaveValue('')
  await expect(options).toHaveCount(0)
  await chips.filter({ hasText: 'Google' }).click()
  await expect(chips).toHaveCount(3)
  await field.click()
  await typeNames(page, ['belgif'])
  await expect(chips).toHaveText([/Zalando/, /Microsoft/, /adidas/, /Belgif/])
})

test('topics are found by their other names, too', async ({ page }) => {
  await open(page, THREE)
  const { field, options, group } = chooser(page, 'Topics')
  await field.fill('casing')
  await expect(options.nth(0)).toHaveText(/^Letter casealso called casing/)
  await expect(options.nth(1)).toHaveText(/^Property namesalso called property casing3 of 3/)
  await expect(options.filter({ hasText: 'CORS' })).toHaveCount(0)
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page).toHaveURL(/&topics=naming-property$/)
  await field.fill('football')
  await expect(group.getByRole('link', { name: 'Search for “football”' })).toBeVisible()
  await field.press('Enter')
  await expect(field).toHaveValue('football')
})

test('names entered before they can be found leave the field to the next, and count when they can', async ({
  page,
}) => {
  const release = await holdBack(page, /\/data\/search\.json/)
  await open(page, THREE)
  const { field, chips, group } = chooser(page, 'Topics')
  await field.click()
  await typeNames(page, ['casing', 'error bodies', 'cors'])
  await expect(group.getByRole('status')).toHaveText('Looking for casing, error bodies, cors …')
  await page.keyboard.type('pagi')
  release()
  await expect(chips).toHaveText([/CORS/, /Error format/, /Letter case/])
  await expect(field).toHaveValue('pagi')
})

test('a list that names were typed over is shut when they count, and one that was taken from stays while there is room', async ({
  page,
}) => {
  const release = await holdBack(page, /\/assets\/guideline-finder-[^/]+\.js$/)
  await open(page, `/design/compare?guidelines=${ZALANDO}`)
  const { field, options, chips, group } = chooser(page, 'Guidelines')
  await field.click()
  await typeNames(page, ['google'])
  await expect(group.getByRole('status')).toHaveText('Looking for google …')
  release()
  await expect(chips).toHaveCount(2)
  await expect(options).toHaveCount(0)
  await field.click()
  await options.filter({ hasText: 'Belgif' }).click()
  await expect(chips).toHaveCount(3)
  await expect(options.first()).toBeVisible()
  await options.filter({ hasText: 'adidas' }).click()
  await expect(chips).toHaveCount(4)
  await expect(options).toHaveCount(0)
})

test('names typed before the application runs are chosen when it does', async ({ page }) => {
  const release = await holdBack(page, /\/assets\/app-[^/]+\.js$/)
  await page.goto('/design/compare', { waitUntil: 'commit' })
  await page.waitForSelector('html[data-started]', { state: 'attached' })
  const { field, chips } = chooser(page, 'Guidelines')
  await field.click()
  await typeNames(page, ['zalando', 'google'])
  await page.keyboard.type('bel')
  release()
  await alive(page)
  await expect(field).toHaveValue('zalando, google, bel')
  await typeNames(page, ['gif'])
  await expect(chips).toHaveText([/Zalando/, /Google/, /Belgif/])
  await expect(page).toHaveURL(`/design/compare?guidelines=${ZALANDO},${GOOGLE},${BELGIF}`)
})
