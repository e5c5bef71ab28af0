import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { alive } from '../../support/alive.ts'
import { summarise } from '../latency.ts'
import { median, type Part } from '../check.ts'
import { openBlank } from './first-load.ts'

const PORT = 4191
const STARTS = 3
const EDITS = 20
/** Between two edits, so that none is taken for part of the one before. */
const PAUSE = 400
const TOPIC = 'cors'

/** From `npm run dev` to a page that works, with nothing kept from before, and from an edit to the page that shows it. */
export async function measureDevServer(browser: Browser): Promise<Part> {
  const content = mkdtempSync(join(tmpdir(), 'stylebook-dev-'))
  cpSync('content', content, { recursive: true })
  const starts: number[] = []
  let edits: number[] = []
  for (let run = 0; run < STARTS; run += 1) {
    const start = performance.now()
    const server = spawn(
      process.execPath,
      ['node_modules/vite/bin/vite.js', '--force', '--port', String(PORT), '--strictPort'],
      { env: { ...process.env, STYLEBOOK_CONTENT: content }, stdio: 'ignore' },
    )
    try {
      const page = await openWhenServed(browser)
      starts.push(performance.now() - start)
      if (run === STARTS - 1) edits = await timeEdits(page, join(content, `topics/${TOPIC}.md`))
      await page.context().close()
    } finally {
      server.kill()
      await new Promise((resolve) => server.once('close', resolve))
    }
  }
  rmSync(content, { recursive: true })
  const { median: middle, p95 } = summarise(edits)
  return {
    title: 'Development, milliseconds',
    rows: [
      ['', 'median', 'p95'],
      [`cold start to a page that works (${STARTS})`, median(starts).toFixed(0), ''],
      [`edit to page (${EDITS})`, middle.toFixed(0), p95.toFixed(0)],
    ],
    data: { starts, edits },
    checks: [],
  }
}

async function openWhenServed(browser: Browser): Promise<Page> {
  const url = `http://127.0.0.1:${PORT}/`
  while (!(await fetch(url).catch(() => undefined))) await setTimeout(20)
  const page = await openBlank(browser, url)
  await page.goto(`design/topics/${TOPIC}`)
  await alive(page)
  return page
}

/** Writes another description into the topic's file, again and again, and waits for it in the open page. */
async function timeEdits(page: Page, file: string): Promise<number[]> {
  const text = readFileSync(file, 'utf8')
  const times: number[] = []
  for (let edit = 0; edit < EDITS; edit += 1) {
    await setTimeout(PAUSE)
    const mark = `Edit number ${edit}.`
    const seen = page.evaluate(timeOfText, mark)
    const written = Date.now()
    writeFileSync(file, text.replace(/^topic_description:.*$/m, `topic_description: ${mark}`))
    times.push((await seen) - written)
  }
  return times
}

/** Runs in the page: waits until it shows a text, and gives the time on the clock. */
function timeOfText(text: string): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes(text)) return
      observer.disconnect()
      resolve(Date.now())
    })
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}
