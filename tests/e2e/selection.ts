import type { Locator, Page } from '@playwright/test'

export const ZALANDO = 'zalando-restful-api-guidelines'
export const ADIDAS = 'adidas-api-design-guidelines'

/** The strip of what is chosen. */
export function strip(page: Page): Locator {
  return page.getByRole('region', { name: 'Your selection' })
}

/** The guidelines and companies in it. */
export function chosen(page: Page): Locator {
  return strip(page).getByRole('list', { name: 'Chosen guidelines' }).getByRole('listitem')
}
