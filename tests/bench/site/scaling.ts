import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Response } from '@playwright/test'
import budgets from '../../budgets.json' with { type: 'json' }
import { alive } from '../../support/alive.ts'
import { startPreview } from '../../support/hosts.ts'
import { bytesOf, loadedBy } from '../../support/loaded.ts'
import { buildSite, forgetBuilds, type Cost } from '../builds.ts'
import type { Part } from '../check.ts'
import { generateContent } from '../generate-content/generate.ts'
import { grouped } from '../table.ts'
import { openBlank } from './first-load.ts'

const SCALE = 20
/** How far pages that show a part of everything, and the worker's first visit, may grow with it. */
const GROWTH = 1.3
const ORIGIN = 'https://stylebook.example'

/** How long builds take: the first on a machine and a second after one file has changed, without and with pictures. */
export async function measureBuilds(): Promise<Part> {
  const work = mkdtempSync(join(tmpdir(), 'stylebook-builds-'))
  const content = join(work, 'content')
  const outDir = join(work, 'dist')
  const change = (sentence: string) => appendFileSync(join(content, 'topics/cors.md'), `\n${sentence}\n`)
  cpSync('content', content, { recursive: true })
  forgetBuilds()
  const plain = await buildSite({ outDir, content })
  change('One more sentence.')
  const plainSecond = await buildSite({ outDir, content })
  forgetBuilds()
  const first = await buildSite({ outDir, content, origin: ORIGIN })
  change('And another one.')
  const second = await buildSite({ outDir, content, origin: ORIGIN })
  const { build } = budgets
  rmSync(work, { recursive: true })
  return {
    title: 'Builds of the whole catalogue',
    rows: costRows([
      ['first, without social images', plain],
      ['second, one file changed', plainSecond],
      ['first, with social images', first],
      ['second, one file changed', second],
    ]),
    data: { plain, plainSecond, first, second },
    checks: [
      { what: 'first build without social images, seconds', value: plain.seconds, limit: build.seconds },
      { what: 'social images, seconds more', value: first.seconds - plain.seconds, limit: build.imagesSeconds },
      { what: 'second build beside the first', value: second.seconds / first.seconds, limit: build.secondShare },
    ],
  }
}

/** What grows with the catalogue: generated content once, and twenty times as much. */
export async function measureScaling(browser: Browser): Promise<Part> {
  const [once, many] = [await measureScale(browser, 1), await measureScale(browser, SCALE)]
  const { build } = budgets
  return {
    title: `Generated content, 1x and ${SCALE}x: builds; bytes (gzip -9) of the first load of a topic and of a step to a guideline`,
    rows: costRows([
      ['1x', once.cost],
      [`${SCALE}x`, many.cost],
    ]).concat(
      [['', 'page itself', 'other first load', 'first step', 'home', 'decisions', 'worker', 'its files']],
      [once, many].map(({ own, firstLoad, step, home, decisions, worker }, at) => [
        at === 0 ? '1x' : `${SCALE}x`,
        ...[own, firstLoad, step, home, decisions, worker.bytes, worker.files].map(grouped),
      ]),
    ),
    data: { once, many },
    checks: [
      { what: `build at ${SCALE}x, seconds`, value: many.cost.seconds, limit: build.manySeconds },
      { what: `build at ${SCALE}x, peak bytes`, value: many.cost.peakBytes, limit: build.manyBytes },
      {
        what: `first load but the page itself, ${SCALE}x beside 1x`,
        value: many.firstLoad / once.firstLoad,
        limit: budgets.growth,
      },
      { what: `first step inside the app at ${SCALE}x, bytes`, value: many.step, limit: budgets.firstStepBytes },
      { what: `home, ${SCALE}x beside 1x`, value: many.home / once.home, limit: GROWTH },
      { what: `decisions, ${SCALE}x beside 1x`, value: many.decisions / once.decisions, limit: GROWTH },
      {
        what: `first visit of the worker, ${SCALE}x beside 1x`,
        value: many.worker.bytes / once.worker.bytes,
        limit: GROWTH,
      },
    ],
  }
}

interface Scaled {
  cost: Cost
  /** The page's own HTML and content. */
  own: number
  /** What else its first load has. */
  firstLoad: number
  /** What the first step to another page inside the application loads besides that page's content. */
  step: number
  /** The HTML of the pages that show something of every topic or guideline. */
  home: number
  decisions: number
  /** What the service worker fetches on a reader's first visit. */
  worker: { files: number; bytes: number }
}

async function measureScale(browser: Browser, scale: number): Promise<Scaled> {
  const work = mkdtempSync(join(tmpdir(), 'stylebook-scale-'))
  const content = join(work, 'content')
  const outDir = join(work, 'dist')
  const files = generateContent(scale)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  const cost = await buildSite({ outDir, content })
  const topic = [...files.keys()].find((path) => path.startsWith('topics/'))?.slice('topics/'.length, -'.md'.length)
  const site = await startPreview(outDir, '/')
  const page = await openBlank(browser, site.origin)
  const first = await loadedBy(page, async () => {
    await page.goto(`design/topics/${topic}`)
    await alive(page)
    await page.waitForLoadState('networkidle')
  })
  const step = await loadedBy(page, async () => {
    await page.getByRole('article').first().getByRole('heading').getByRole('link').first().click()
    await page.waitForURL(/\/design\/guidelines\//)
    await page.waitForLoadState('networkidle')
  })
  await page.context().close()
  const worker = await firstVisitOfWorker(browser, site.origin)
  await site.stop()
  const [home, decisions] = ['index.html', 'design/decisions.html'].map((path) =>
    zipped(readFileSync(join(outDir, path))),
  )
  rmSync(work, { recursive: true })
  const isOwn = (path: string) => /\/data\/(?:topics|guidelines)\//.test(path)
  const own = first.filter(({ kind, path }) => kind === 'html' || isOwn(path))
  const others = first.filter((one) => !own.includes(one) && one.kind !== 'image')
  const stepped = step.filter(({ path, kind }) => !isOwn(path) && kind !== 'image')
  return {
    cost,
    own: bytesOf(own),
    firstLoad: bytesOf(others),
    step: bytesOf(stepped),
    home: home ?? Number.NaN,
    decisions: decisions ?? Number.NaN,
    worker,
  }
}

async function firstVisitOfWorker(browser: Browser, baseURL: string): Promise<Scaled['worker']> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'allow' })
  const responses: Response[] = []
  context.on('response', (response) => {
    if (response.request().serviceWorker()) responses.push(response)
  })
  const page = await context.newPage()
  await page.goto('/')
  await alive(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForLoadState('networkidle')
  // What it stores beside the page it stores in its own time.
  await page.waitForTimeout(5000)
  const sizes = await Promise.all(
    responses.map(async (response) => zipped(await response.body().catch(() => Buffer.alloc(0)))),
  )
  await context.close()
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length
}

function costRows(costs: readonly (readonly [name: string, cost: Cost])[]): string[][] {
  return [
    ['', 'seconds', 'peak MB'],
    ...costs.map(([name, { seconds, peakBytes }]) => [name, seconds.toFixed(1), grouped(peakBytes / 1e6)]),
  ]
}
