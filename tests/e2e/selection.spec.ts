import { layoutShifts } from '../support/layout-shifts.ts'
import { LOGOS } from './logos.ts'
import { alive, expect, hits, searchField, test } from './page.ts'
import { ADIDAS, chosen, strip, ZALANDO } from './selection.ts'

test('guidelines chosen by their logos stay chosen on the pages that follow, until they are cleared', async ({
  page,
}) => {
  await page.goto('/design/topics/collection-pagination')
  const articles = page.getByRole('article')
  const all = await articles.count()
  await page
    .getByRole('article', { name: 'Zalando' })
    .getByRole('button', { name: /^Choose Zalando/ })
    .click()
  await page
    .getByRole('article', { name: 'adidas' })
    .getByRole('button', { name: /^Choose adidas/ })
    .click()
  await expect(chosen(page)).toHaveText([/Zalando/, /adidas/])
  await expect(articles).toHaveCount(all)
  await strip(page).getByRole('button', { name: 'Only these' }).click()
  await expect(articles).toHaveCount(2)
  await expect(page).toHaveURL(new RegExp(`\\?guidelines=${ZALANDO},${ADIDAS}$`))

  await page.getByRole('link', { name: 'Decisions', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/design/decisions\\?guidelines=${ZALANDO},${ADIDAS}$`))
  const answers = page.getByRole('list', { name: 'What your selection takes' }).first()
  await expect(answers.getByRole('listitem')).toHaveText([/^adidas/, /^Zalando/])
  await strip(page).getByRole('button', { name: 'Clear' }).click()
  await expect(strip(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/design\/decisions$/)
})

test('a shared selection is shown without anything moving, and names what there is not and who says nothing', async ({
  page,
}) => {
  await page.goto(`/design/topics/collection-pagination?guidelines=${ZALANDO},gone-guidelines`)
  await alive(page)
  await expect(chosen(page)).toHaveText([/^Zalando/, /^There is no guideline “gone-guidelines”/])
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.waitForLoadState('networkidle')
  expect(await layoutShifts(page)).toEqual([])
  // Links that were published take it along, too, where they are opened by themselves.
  const link = page.getByRole('link', { name: 'Coverage', exact: true })
  await link.hover()
  await expect(link).toHaveAttribute('href', new RegExp(`/design/coverage\\?guidelines=${ZALANDO}`))
})

test('lists and coverage show what the chosen ones have, or only these', async ({ page }) => {
  await page.goto(`/design/guidelines/?guidelines=${ZALANDO},${ADIDAS}&others=shown`)
  await alive(page)
  await expect(page.getByRole('button', { name: /^Choose / }).and(page.locator('[aria-pressed=true]'))).toHaveCount(2)
  await strip(page).getByRole('button', { name: 'Only these' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^2 of \d+ guidelines/ })).toBeVisible()

  await page.getByRole('link', { name: 'Topics', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /^\d+ of \d+ topics/ })).toBeVisible()
  await expect(
    page.getByRole('link', { name: /^Pagination/ }).getByRole('img', { name: 'of your selection: adidas and Zalando' }),
  ).toBeVisible()

  await page.getByRole('link', { name: 'Coverage', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /^2 guidelines, / })).toBeVisible()
  await strip(page).getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('columnheader').filter({ has: page.getByRole('button', { name: /^Swap/ }) })).toHaveCount(
    2,
  )
})

test('companies that a query names are chosen on the page that it opens', async ({ page }) => {
  await page.goto('/design/topics/cors')
  await alive(page)
  await page.keyboard.press('/')
  await searchField(page).fill('zalando adidas pagination')
  await expect(hits(page).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove company: Zalando' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Pagination' })).toBeVisible()
  await expect(chosen(page)).toHaveText([/^adidas/, /^Zalando/])
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('my guidelines hold on the next visit, until they are cleared; a full storage says so', async ({ page }) => {
  await page.goto(`/design/topics/collection-pagination?guidelines=${ZALANDO}`)
  await alive(page)
  const keep = strip(page).getByRole('button', { name: 'Keep as my guidelines' })
  await keep.click()
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/design/decisions')
  await expect(page).toHaveURL(new RegExp(`/design/decisions\\?guidelines=${ZALANDO}$`))
  await expect(chosen(page)).toHaveText([/^Zalando/])
  await strip(page).getByRole('button', { name: 'Clear' }).click()
  await page.goto('/design/topics/cors')
  await alive(page)
  await expect(page).toHaveURL(/\/design\/topics\/cors$/)

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page
    .getByRole('button', { name: /^Choose / })
    .first()
    .click()
  await keep.click()
  await expect(strip(page).getByRole('alert')).toHaveText('This browser keeps nothing for this site.')
})

test('each page says what it has of each chosen guideline, and leads there', async ({ page }) => {
  const both = `guidelines=${ZALANDO},google-aip&others=shown`
  for (const [path, says] of [
    ['/', [/\d+ topics/, /\d+ topics/]],
    ['/design/topics/cors', [/says nothing about this/, /says nothing about this/]],
    ['/design/topics/collection-pagination', [/Cursor or page token/, /Cursor or page token and Offset and limit/]],
    ['/design/standards', [/names \d+ standards/, /names \d+ standards/]],
    ['/design/standards/rfc-9457', [/RFC 9457, 2 sections/, /does not name it/]],
    ['/design/decisions', [/answers \d+ of \d+/, /answers \d+ of \d+/]],
    [`/design/guidelines/${ZALANDO}`, [/this guideline/, /\d+ of these \d+ topics/]],
  ] as const) {
    await page.goto(`${path}?${both}`)
    await alive(page)
    await expect(chosen(page), path).toHaveText([...says])
  }
  await page.goto(`/design/topics/collection-pagination?${both}`)
  await alive(page)
  await strip(page)
    .getByRole('link', { name: /^Zalando/ })
    .click()
  await expect(page.getByRole('article', { name: 'Zalando' }).getByRole('heading')).toBeInViewport()
  await strip(page).getByRole('button', { name: 'Only these' }).click()
  await page.goto(`/design/topics/cors?guidelines=${ZALANDO}`)
  await expect(
    page
      .getByRole('list', { name: 'Active filters' })
      .getByRole('button', { name: /^Remove Zalando.+: nothing on this topic/ })
      .locator(LOGOS),
  ).toBeVisible()
})

test('a guideline is chosen by its logo in coverage, in charts and on the page of a standard', async ({ page }) => {
  const chooses = (name: RegExp) => page.getByRole('button', { name }).first()
  await page.goto('/design/coverage')
  await alive(page)
  await chooses(/^Choose Zalando/).click()
  await expect(chosen(page)).toHaveText([/^Zalando/])
  await expect(page.getByLabel('Topics by guideline', { exact: true }).getByRole('columnheader').nth(3)).toHaveText(
    'Zalando',
  )

  await page.getByRole('link', { name: 'Decisions', exact: true }).click()
  const chart = page.getByRole('region', { name: 'Which pagination styles are used?' })
  await page.getByRole('button', { name: 'Choose by logo' }).click()
  await chart.getByRole('button', { name: 'Choose adidas API Guidelines' }).click()
  await expect(chosen(page)).toHaveText([/^Zalando/, /^adidas/])
  await page.getByRole('button', { name: 'Choose by logo' }).click()
  await expect(chart.getByRole('link', { name: /^adidas/ })).toHaveAttribute('aria-current', 'true')

  await chart.getByRole('link', { name: 'Pagination' }).click()
  await page.getByRole('button', { name: 'Choose by logo' }).click()
  await page
    .getByRole('region', { name: 'Which pagination styles are used?' })
    .getByRole('button', { name: /^Choose Belgif/ })
    .first()
    .click()
  await expect(chosen(page)).toHaveText([/^Zalando/, /^adidas/, /^Belgif/])

  await page.goto(`/design/standards/rfc-9457?guidelines=${ZALANDO}&others=shown`)
  await alive(page)
  const all = await page.getByRole('article').count()
  await page
    .getByRole('article', { name: 'OTTO' })
    .getByRole('button', { name: /^Choose OTTO/ })
    .click()
  await expect(chosen(page)).toHaveText([/^Zalando/, /^OTTO/])
  await expect(page.getByRole('article')).toHaveCount(all)
  await strip(page).getByRole('button', { name: 'Only these' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('link', { name: 'All standards' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^\d+ of \d+ standards/ })).toBeVisible()
  await expect(
    page.getByRole('row', { name: /^RFC 9457/ }).getByRole('img', { name: 'of your selection: OTTO and Zalando' }),
  ).toBeVisible()
})

test('on paper stands which guidelines are chosen, above what they leave', async ({ page }) => {
  await page.goto(`/design/topics/collection-pagination?guidelines=${ZALANDO},${ADIDAS}`)
  await alive(page)
  await expect(chosen(page)).toHaveCount(2)
  await page.emulateMedia({ media: 'print' })
  const [names, title] = await Promise.all(
    [chosen(page).first(), page.getByRole('heading', { level: 1 })].map((place) => place.boundingBox()),
  )
  expect(names?.height).toBeGreaterThan(0)
  expect((names?.y ?? 0) + (names?.height ?? 0)).toBeLessThan(title?.y ?? 0)
  await expect(strip(page).getByRole('button').filter({ visible: true })).toHaveCount(0)
})
