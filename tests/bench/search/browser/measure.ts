import { chromium } from '@playwright/test'
import { spread, summarise, type Latency } from '../latency.ts'
import { measureFirstUse, type Loaded } from './first-use.ts'
import { serveSite } from './site.ts'
import { measureTyping, type Typing } from './typing.ts'

/** What search costs in the browser, times in milliseconds. */
export interface BrowserReport {
  queries: number
  /** At full speed, then with the processor slowed down. */
  typing: TypingReport[]
  firstUse: { search: Loaded[]; images: Loaded[] }
}

/** Typing at one speed of the processor. */
export interface TypingReport extends Pick<Typing, 'longTasks'> {
  slowDown: number
  script: Latency
  /** Script by what the processor worked on it, whatever else the machine did. */
  work: Latency
  painted: Latency
}

/** As root, and where there is no graphics card or network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]
const SLOW_DOWNS = [1, 4]

/** Types at most so many of the queries into the site in a folder, which is built when it is missing. */
export async function measureBrowser(folder: string, queries: readonly string[], most: number): Promise<BrowserReport> {
  const site = await serveSite(folder)
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ args: ARGUMENTS, executablePath })
  try {
    const chosen = spread(queries, most)
    const firstUse = await measureFirstUse(browser, site.url)
    const typing: TypingReport[] = []
    for (const slowDown of SLOW_DOWNS) {
      const { keystrokes, longTasks } = await measureTyping(browser, site.url, chosen, slowDown)
      typing.push({
        slowDown,
        script: summarise(keystrokes.map(({ script }) => script)),
        work: summarise(keystrokes.map(({ work }) => work)),
        painted: summarise(keystrokes.flatMap(({ painted }) => painted ?? [])),
        longTasks,
      })
    }
    return { queries: chosen.length, typing, firstUse }
  } finally {
    await browser.close()
    await site.close()
  }
}
