import type { Browser, Page } from '@playwright/test'
import { openDialog, openPage, resultsShown } from './search-page.ts'
import {
  CATEGORIES,
  mainThread,
  readKeystrokes,
  readLongTasks,
  readLongestWork,
  type Keystroke,
  type Task,
} from '../../browser/trace.ts'

/** What typing queries into the dialog costs. */
export interface Typing {
  keystrokes: Keystroke[]
  /** Long tasks until the first results, while search is loaded and opened, and after that. */
  longTasks: { opening: Task[]; typing: Task[] }
  /** The most work of any task while typing, in milliseconds. */
  longestWork: number
}

/** Between two keys, in milliseconds: somebody who types fast. */
const PAUSE = 100
/** The query that is typed while search is loaded. */
const OPENING = 'pagination'

/** Types queries into a page of its own, with the processor slowed down so many times. */
export async function measureTyping(
  browser: Browser,
  url: string,
  queries: readonly string[],
  slowDown: number,
): Promise<Typing> {
  const page = await openPage(browser, url)
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await browser.startTracing(page, { categories: CATEGORIES })
  await openDialog(page)
  await page.keyboard.type(OPENING, { delay: PAUSE })
  await resultsShown(page)
  for (const query of queries) await typeOver(page, query)
  const trace = await browser.stopTracing()
  await page.context().close()
  const thread = mainThread(JSON.parse(trace.toString('utf8')).traceEvents)
  return {
    keystrokes: readKeystrokes(thread).slice(OPENING.length),
    longTasks: readLongTasks(thread),
    longestWork: readLongestWork(thread),
  }
}

/** The first letter takes the place of the query before. */
async function typeOver(page: Page, query: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(query, { delay: PAUSE })
}
