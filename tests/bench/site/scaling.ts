import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from '@playwright/test'
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
      [['', 'page itself', 'other first load', 'first step']],
      [once, many].map(({ own, firstLoad, step }, at) => [
        at === 0 ? '1x' : `${SCALE}x`,
        ...[own, firstLoad, step].map(grouped),
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
  await site.stop()
  rmSync(work, { recursive: true })
  const isOwn = (path: string) => /\/data\/(?:topics|guidelines)\//.test(path)
  const own = first.filter(({ kind, path }) => kind === 'html' || isOwn(path))
  const others = first.filter((one) => !own.includes(one) && one.kind !== 'image')
  const stepped = step.filter(({ path, kind }) => !isOwn(path) && kind !== 'image')
  return { cost, own: bytesOf(own), firstLoad: bytesOf(others), step: bytesOf(stepped) }
}

function costRows(costs: readonly (readonly [name: string, cost: Cost])[]): string[][] {
  return [
    ['', 'seconds', 'peak MB'],
    ...costs.map(([name, { seconds, peakBytes }]) => [name, seconds.toFixed(1), grouped(peakBytes / 1e6)]),
  ]
}
