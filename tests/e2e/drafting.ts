import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { EMPTY } from '../../src/data/draft/edit.ts'
import type { Draft } from '../../src/data/draft/draft.ts'
import { alive } from './page.ts'

export const PATH = '/design/yours'
export const ZALANDO = 'zalando-restful-api-guidelines'

export const DRAFT: Draft = {
  ...EMPTY,
  title: 'Ours',
  decisions: [{ topic: 'naming-property', options: [{ option: 'camel', strength: 'must' }] }],
}

export async function open(page: Page, path = `${PATH}?view=start`): Promise<void> {
  await page.goto(path)
  await alive(page)
}

/** Puts a text where the draft is kept before the page is opened. */
export async function keep(page: Page, text: string): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('isPrepared')) return
    sessionStorage.setItem('isPrepared', 'yes')
    localStorage.setItem('draft', kept)
  }, text)
}

export function progress(page: Page, decided: number) {
  return page.getByRole('progressbar', { name: `${decided} of 36 decided` })
}

export async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}
