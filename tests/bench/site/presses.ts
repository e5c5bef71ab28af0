import type { Browser, BrowserContext, Page } from '@playwright/test'
import { alive } from '../../support/alive.ts'
import type { Check, Part } from '../check.ts'
import { summarise, type Latency } from '../latency.ts'

const SLOW_DOWN = 4
/** How often each press is made first on a page, and again on one where the application is at work. */
const TURNS = 10

const PAGES = [
  { name: 'cors', path: 'design/topics/cors' },
  { name: 'topics', path: 'design/topics/' },
  { name: 'guidelines', path: 'design/guidelines/' },
  { name: 'decisions', path: 'design/decisions' },
] as const

/** How to press, and how the page shows that it has answered: a function of the page, told what it said before. */
interface Press {
  name: string
  press: (page: Page) => Promise<void>
  state: () => string
  /** Takes the page back to where it was. */
  undo: (page: Page) => Promise<void>
}

const company = (page: Page) =>
  page
    .getByRole('group', { name: /compan/i })
    .getByRole('checkbox')
    .first()
const theme = (page: Page) => page.getByRole('button', { name: /^Theme/ })

const PRESSES: readonly Press[] = [
  {
    name: 'filter',
    press: (page) => company(page).click(),
    // What is left, and not the box alone.
    state: () => `${document.querySelectorAll('main :is(article, li, tr):not([hidden])').length} ${location.search}`,
    undo: (page) => company(page).click(),
  },
  {
    name: 'search',
    press: (page) => page.keyboard.press('/'),
    state: () => String(document.activeElement?.getAttribute('role') === 'combobox'),
    undo: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'theme',
    press: (page) => theme(page).click(),
    state: () => document.documentElement.dataset.theme ?? '',
    undo: async () => {},
  },
]

const LINK = 'Coverage'

/**
 * From the press to the frame that shows its answer, with the processor four times slower and the files in the browser's
 * cache: the first press on a page, which brings the application, and later ones. A first press on a link opens the page
 * anew: it counts until that is painted.
 */
export async function measurePresses(browser: Browser, url: string): Promise<Part> {
  const measured: { page: string; press: string; first: Latency; later: Latency | undefined }[] = []
  for (const { name, path } of PAGES) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1360, height: 900 },
      serviceWorkers: 'block',
    })
    await fillCache(context, path)
    for (const press of PRESSES) {
      const first: number[] = []
      for (let turn = 0; turn < TURNS; turn += 1) {
        const page = await openSlow(context, path)
        first.push(await timed(page, press))
        await page.close()
      }
      const page = await openSlow(context, path)
      await alive(page)
      const later: number[] = []
      for (let turn = 0; turn < TURNS; turn += 1) {
        later.push(await timed(page, press))
        await press.undo(page)
        await page.waitForTimeout(300)
      }
      await page.close()
      measured.push({ page: name, press: press.name, first: summarise(first), later: summarise(later) })
    }
    measured.push({ page: name, press: 'link', ...(await measureLink(context, path)) })
    await context.close()
  }
  return {
    title: `Presses, ${SLOW_DOWN}x slower, files in the cache: from the press to the frame with the answer`,
    rows: [
      ['', 'press', 'first p50 ms', 'p95 ms', 'later p50 ms', 'p95 ms'],
      ...measured.map(({ page, press, first, later }) => [
        page,
        press,
        ...[first, later].flatMap((latency) =>
          latency ? [latency.median.toFixed(0), latency.p95.toFixed(0)] : ['', ''],
        ),
      ]),
    ],
    data: measured,
    checks: measured.flatMap(({ page, press, first, later }): Check[] => [
      { what: `${page}, first ${press}, p95 ms`, value: first.p95, limit: 500 },
      ...(later ? [{ what: `${page}, later ${press}, p95 ms`, value: later.p95, limit: 200 }] : []),
    ]),
  }
}

/** Visits the page with the application at work, and what the presses need, so that all files are in the cache. */
async function fillCache(context: BrowserContext, path: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(path)
  await alive(page)
  for (const press of PRESSES) {
    await timed(page, press)
    await page.waitForLoadState('networkidle')
    await press.undo(page)
  }
  await page.getByRole('link', { name: LINK, exact: true }).first().click()
  await page.waitForLoadState('networkidle')
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await page.close()
}

/** A fresh page at rest, with a slow processor. */
async function openSlow(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  return page
}

/** Milliseconds from the event of the press to the end of the frame in which what `state` says has changed. */
async function timed(page: Page, { press, state }: Press): Promise<number> {
  const source = state.toString()
  await page.evaluate((text) => {
    // oxlint-disable-next-line no-implied-eval -- a function of this file, handed over as its text
    const read = new Function(`return (${text})()`) as () => string
    const before = read()
    const scope = globalThis as typeof globalThis & { answered?: Promise<number> }
    const pressed = Promise.race(
      ['pointerdown', 'keydown'].map(
        (type) =>
          new Promise<number>((resolve) =>
            addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
          ),
      ),
    )
    // No function in here has a name: what compiles this file would refer to a helper that the page does not have.
    scope.answered = (async () => {
      const start = await pressed
      while (read() === before) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - start
    })()
  }, source)
  await press(page)
  return page.evaluate(() => (globalThis as typeof globalThis & { answered: Promise<number> }).answered)
}

/** A link before the application is there opens a published page; later the application shows the other page. */
async function measureLink(context: BrowserContext, path: string): Promise<{ first: Latency; later: Latency }> {
  const link = (page: Page) => page.getByRole('link', { name: LINK, exact: true }).first()
  const first: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await openSlow(context, path)
    await page.evaluate(() =>
      addEventListener(
        'click',
        ({ timeStamp }) => sessionStorage.setItem('pressed', String(performance.timeOrigin + timeStamp)),
        { capture: true },
      ),
    )
    await link(page).click()
    await page.getByRole('heading', { level: 1, name: LINK }).waitFor()
    first.push(
      await page.evaluate(async () => {
        while (performance.getEntriesByName('first-contentful-paint').length === 0)
          await new Promise((resolve) => setTimeout(resolve, 20))
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
        return performance.timeOrigin + paint - Number(sessionStorage.getItem('pressed'))
      }),
    )
    await page.close()
  }
  const later: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const page = await openSlow(context, path)
    await alive(page)
    later.push(
      await timed(page, {
        name: 'link',
        press: (its) => link(its).click(),
        state: () => document.querySelector('h1')?.textContent ?? '',
        undo: async () => {},
      }),
    )
    await page.close()
  }
  return { first: summarise(first), later: summarise(later) }
}
