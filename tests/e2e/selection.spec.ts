import type { Locator, Page } from '@playwright/test'
import { layoutShift } from '../support/layout-shift.ts'
import { alive, expect, hits, searchField, test } from './page.ts'

const ZALANDO = 'zalando-restful-api-guidelines'
const ADIDAS = 'adidas-api-design-guidelines'

function strip(page: Page): Locator {
  return page.getByRole('region', { name: 'Your selection' })
}

function chosen(page: Page): Locator {
  return strip(page).getByRole('list', { name: 'Chosen guidelines' }).getByRole('button')
}

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
  expect(await layoutShift(page)).toBe(0)
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
