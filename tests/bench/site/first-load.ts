import type { Browser, Page } from '@playwright/test'
import budgets from '../../budgets.json' with { type: 'json' }
import { alive } from '../../support/alive.ts'
import { bytesOf, isFirst, loadedBy, type Kind, type Loaded } from '../../support/loaded.ts'
import type { Check, Part } from '../check.ts'
import { grouped } from '../table.ts'
import type { PageType } from './pages.ts'

const KINDS: readonly Kind[] = ['html', 'css', 'javascript', 'json', 'image', 'font', 'other']
const LARGE = ['largest topic', 'largest guideline', 'decisions']

/** What the kinds of pages load until the application has taken over, and until nothing is loaded any more. */
export async function measureFirstLoad(browser: Browser, url: string, pages: readonly PageType[]): Promise<Part> {
  const measured: { name: string; loaded: Loaded[]; later: Loaded[] }[] = []
  for (const { name, path } of pages) {
    const page = await openBlank(browser, url)
    const loaded = await loadedBy(page, async () => {
      await page.goto(path)
      await alive(page)
    })
    const later = await loadedBy(page, () => page.waitForLoadState('networkidle'))
    measured.push({ name, loaded, later })
    await page.context().close()
  }
  return {
    title: 'First load: bytes (gzip -9) by kind and requests, until the application has taken over; then until idle',
    rows: [
      ['', ...KINDS, 'requests', 'later'],
      ...measured.map(({ name, loaded, later }) => [
        name,
        ...KINDS.map((kind) => grouped(bytesOf(loaded, kind))),
        String(loaded.length),
        grouped(bytesOf(later)),
      ]),
    ],
    data: measured.map(({ name, loaded, later }) => ({ name, loaded: plain(loaded), later: plain(later) })),
    checks: measured.flatMap(({ name, loaded }) => checksOf(name, loaded)),
  }
}

/** A page in a context of its own: nothing is cached, and no service worker is there. */
export async function openBlank(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1360, height: 900 } })
  return context.newPage()
}

function checksOf(name: string, loaded: readonly Loaded[]): Check[] {
  const scripts = loaded.filter(({ kind, path }) => kind === 'javascript' && !isSearch(path))
  const first = scripts.filter(({ path }) => isFirst(path))
  const application = scripts.filter(({ path }) => !isFirst(path))
  const painted = LARGE.includes(name) ? budgets.largestHtmlAndCssBytes : budgets.htmlAndCssBytes
  return [
    { what: `${name}, HTML and CSS`, value: bytesOf(loaded, 'html', 'css'), limit: painted },
    { what: `${name}, JavaScript before a sign`, value: bytesOf(first), limit: budgets.javaScriptBytes },
    { what: `${name}, JavaScript of the application`, value: bytesOf(application), limit: budgets.applicationBytes },
    { what: `${name}, files of JavaScript`, value: scripts.length, limit: budgets.javaScriptFiles },
    { what: `${name}, fonts`, value: bytesOf(loaded, 'font'), limit: 0 },
  ]
}

/** What search is made of: its page uses it from the start, and the budget of its first use counts it. */
function isSearch(path: string): boolean {
  return /\/(?:engine|search)-/.test(path)
}

function plain(loaded: readonly Loaded[]) {
  return loaded.map(({ path, kind, bytes }) => ({ path, kind, bytes }))
}
