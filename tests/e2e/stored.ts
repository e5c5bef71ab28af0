import { test as base, type Page } from '@playwright/test'
import { hostOf, type Host } from './deployments.ts'
import { alive, expect } from './page.ts'

const SITE = process.env.SITE_FOLDER ?? 'dist'

/** A host of the built site for one test, whose worker is at work. */
export const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({}, use) => {
    const host = await hostOf(SITE)
    await use(host)
    await host.goOffline()
  },
})

/** Opens a page and waits until the service worker is at work and has stored it. */
export async function visit(page: Page, host: Host, path: string): Promise<void> {
  await page.goto(host.url + path)
  await alive(page)
  await isStored(page, 'pages', path.replace(/\/$/, ''))
}

export async function isStored(page: Page, cache: string, path: string): Promise<void> {
  const look = async ([name, address]: readonly [string, string]) => {
    const found = await (await caches.open(name)).match(address, { ignoreSearch: true })
    return found !== undefined && navigator.serviceWorker.controller !== null
  }
  await expect.poll(() => page.evaluate(look, [cache, path] as const)).toBe(true)
}

/** Opens a second page, and waits until the lists and search of its build are stored. */
export async function visitAnother(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Topics', exact: true }).first().click()
  await expect(heading(page, 'Topics')).toBeVisible()
  await hasBasics(page)
}

export async function hasBasics(page: Page): Promise<void> {
  const look = async () => {
    const version = document.querySelector<HTMLMetaElement>('meta[name="catalogue"]')?.content
    const lasting = await caches.open('lasting')
    const list = await lasting.match(`/data/offline.json?v=${version}`)
    const { content } = (await list?.json()) ?? { content: { basics: [['none']] } }
    const files = (content.basics as [string][]).map(([path]) =>
      path.startsWith('data/') ? `/${path}?v=${version}` : `/${path}`,
    )
    const found = await Promise.all(files.map((file) => lasting.match(file)))
    return found.every((response) => response !== undefined)
  }
  await expect.poll(() => page.evaluate(look)).toBe(true)
}

export function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name })
}

/** The build of the open page. */
export function versionOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="catalogue"]').getAttribute('content')
}

/** Has the browser ask for a newer worker, as it does by itself when a page is opened. */
export async function askForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
}
