import { resolve } from 'node:path'
import { launchChromium } from '../../browser/chromium.ts'
import { spread, summarise, type Latency } from '../../latency.ts'
import type { Loaded } from '../../../support/loaded.ts'
import { startNginx } from '../../../support/hosts.ts'
import { measureFirstUse } from './first-use.ts'
import { measureTyping, type Typing } from './typing.ts'

/** What search costs in the browser, times in milliseconds. */
export interface BrowserReport {
  queries: number
  /** At full speed, then with the processor slowed down. */
  typing: TypingReport[]
  firstUse: { search: Loaded[]; images: Loaded[] }
}

/** Typing at one speed of the processor. */
export interface TypingReport extends Pick<Typing, 'longTasks' | 'longestWork'> {
  slowDown: number
  script: Latency
  /** Script by what the processor worked on it, whatever else the machine did. */
  work: Latency
  painted: Latency
}

const SLOW_DOWNS = [1, 4]

/** Types at most so many of the queries into the built site in a folder. */
export async function measureBrowser(folder: string, queries: readonly string[], most: number): Promise<BrowserReport> {
  // As it is hosted: where files have no time to live, each logo that appears brings the file of all logos anew.
  const site = await startNginx(resolve(folder), '/')
  const url = `${site.origin}/`
  const browser = await launchChromium()
  try {
    const chosen = spread(queries, most)
    const firstUse = await measureFirstUse(browser, url)
    const typing: TypingReport[] = []
    for (const slowDown of SLOW_DOWNS) {
      const { keystrokes, longTasks, longestWork } = await measureTyping(browser, url, chosen, slowDown)
      typing.push({
        slowDown,
        script: summarise(keystrokes.map(({ script }) => script)),
        work: summarise(keystrokes.map(({ work }) => work)),
        painted: summarise(keystrokes.flatMap(({ painted }) => painted ?? [])),
        longTasks,
        longestWork,
      })
    }
    return { queries: chosen.length, typing, firstUse }
  } finally {
    await browser.close()
    await site.stop()
  }
}
