import type { Locator, Page } from '@playwright/test'
import { layoutShift } from '../support/layout-shift.ts'
import { alive, expect, test } from './page.ts'

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
