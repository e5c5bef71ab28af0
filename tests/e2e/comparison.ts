import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { alive } from './page.ts'

export const ZALANDO = 'zalando-restful-api-guidelines'
export const GOOGLE = 'google-aip'
export const AZURE = 'microsoft-azure-rest-api-guidelines'
export const BELGIF = 'belgif-rest-guidelines'
export const THREE = `/design/compare?guidelines=${ZALANDO},${GOOGLE},${AZURE}`

/** The comparison. */
export function table(page: Page): Locator {
  return page.getByRole('table', { name: 'Guidelines side by side' })
}

/** The rows of topics, those of categories left out. */
export function rows(page: Page): Locator {
  return table(page).locator('tbody tr:not(.group-row)')
}

/** The field in which guidelines, or topics, are named, and what is chosen. */
export function chooser(page: Page, title: 'Guidelines' | 'Topics') {
  const group = page.getByRole('group', { name: title, exact: true })
  return {
    field: group.getByRole('combobox'),
    options: group.getByRole('option'),
    chips: group.getByRole('list').getByRole('button'),
    group,
  }
}

/** Opens an address, and waits until the page is what it asks for. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await alive(page)
}

/** What axe finds in what the page is about. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}
