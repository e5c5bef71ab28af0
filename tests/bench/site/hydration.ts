import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { alive } from '../../support/alive.ts'
import { startPreview } from '../../support/hosts.ts'
import { timeNode, VITE } from '../builds.ts'
import { CATEGORIES, scriptOf, threadOfMark, type TraceEvent } from '../browser/trace.ts'
import { median, type Part } from '../check.ts'
import { openBlank } from './first-load.ts'
import type { PageType } from './pages.ts'

const EMPTY_APP = join(import.meta.dirname, 'empty-app')
const SLOW_DOWN = 4
const RUNS = 5
const END = 'application-runs'

/**
 * How much script it takes until the application has taken over a page, with the processor four times slower, and how
 * much that is beside an empty page with React and the router.
 */
export async function measureHydration(browser: Browser, url: string, pages: readonly PageType[]): Promise<Part> {
  const empty = await measureEmpty(browser)
  const measured: { name: string; script: number }[] = []
  for (const { name, path } of pages) measured.push({ name, script: await scriptUntilAlive(browser, url, path) })
  return {
    title: `Script until the application runs, processor ${SLOW_DOWN}x slower, middle of ${RUNS}`,
    rows: [
      ['', 'script ms', 'ratio'],
      ['empty page with React and router', empty.toFixed(0), '1.00'],
      ...measured.map(({ name, script }) => [name, script.toFixed(0), (script / empty).toFixed(2)]),
    ],
    data: { empty, pages: measured },
    checks: [],
  }
}

async function measureEmpty(browser: Browser): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'stylebook-empty-'))
  await timeNode([VITE, 'build', EMPTY_APP, '--outDir', outDir, '--emptyOutDir'], EMPTY_APP)
  const site = await startPreview(outDir, '/')
  try {
    return await scriptUntilAlive(browser, `${site.origin}/`, '')
  } finally {
    await site.stop()
    rmSync(outDir, { recursive: true })
  }
}

/** Milliseconds of the processor's work on script. */
async function scriptUntilAlive(browser: Browser, url: string, path: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await openBlank(browser, url)
    const client = await page.context().newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    await browser.startTracing(page, { categories: CATEGORIES })
    await page.goto(path)
    await alive(page)
    await page.evaluate((mark) => void performance.mark(mark), END)
    const trace = await browser.stopTracing()
    await page.context().close()
    const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }
    times.push(scriptOf(threadOfMark(traceEvents, END)))
  }
  return median(times)
}
