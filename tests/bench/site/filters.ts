import type { Browser, Page } from '@playwright/test'
import { alive } from '../../support/alive.ts'
import { summarise, type Latency } from '../latency.ts'
import type { Part } from '../check.ts'
import { openBlank } from './first-load.ts'

const SLOW_DOWNS = [1, 4]
/** How often each filter is turned on and off again. */
const TURNS = 10
/** Event Timing tells of nothing shorter (https://www.w3.org/TR/event-timing/). */
const LEAST_MS = 16

/** The pages on which the first company of the filter is pressed. */
const PAGES = [
  { name: 'a company on a large topic', path: 'design/topics/collection-pagination' },
  { name: 'a company in the list of topics', path: 'design/topics/' },
] as const

/**
 * From the press of a filter to the paint that shows what it leaves, as Event Timing measures it, which is also what INP
 * is made of: in steps of 8 ms, and 16 ms for whatever is shorter.
 */
export async function measureFilters(browser: Browser, url: string): Promise<Part> {
  const measured: { name: string; slowDown: number; latency: Latency }[] = []
  for (const { name, path } of PAGES) {
    for (const slowDown of SLOW_DOWNS) {
      const page = await openBlank(browser, url)
      await page.goto(path)
      await alive(page)
      const client = await page.context().newCDPSession(page)
      await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
      measured.push({ name, slowDown, latency: summarise(await pressed(page)) })
      await page.context().close()
    }
  }
  return {
    title: 'Filters: from the press to the paint',
    rows: [
      ['', 'processor', 'presses', 'p50 ms', 'p95 ms'],
      ...measured.map(({ name, slowDown, latency: { keystrokes, median, p95 } }) => [
        name,
        slowDown === 1 ? 'full speed' : `${slowDown}x slower`,
        String(keystrokes),
        median.toFixed(0),
        p95.toFixed(0),
      ]),
    ],
    data: measured,
    checks: [],
  }
}

async function pressed(page: Page): Promise<number[]> {
  const filter = page
    .getByRole('group', { name: /compan/i })
    .getByRole('checkbox')
    .first()
  const times: number[] = []
  for (let turn = 0; turn < 2 * TURNS; turn += 1) {
    const time = page.evaluate(durationOfPress, LEAST_MS)
    await filter.press('Space')
    times.push(await time)
  }
  return times
}

/** Runs in the page: waits for the next press of a key and gives what Event Timing says of it. */
function durationOfPress(least: number): Promise<number> {
  return new Promise((resolve) => {
    let longest = least
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration)
    })
    observer.observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit)
    addEventListener('keyup', () => setTimeout(() => (observer.disconnect(), resolve(longest)), 1000), { once: true })
  })
}
