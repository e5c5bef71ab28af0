/**
 * Measures the published site and what it takes to make it, beside the limits in `tests/budgets.json`.
 *
 *   npm run bench -- [--parts first-load,lighthouse,hydration,presses,search,builds,scaling,dev,vitepress,starlight]
 *                    [--pages home,cors,…] [--runs 5] [--slower 2] [--json <file>]
 *
 * Builds the site with an origin into a temporary folder and measures that. Prints a table for each part, and at the end
 * which limits are kept; fails when one is broken. --json writes all of it as data; --slower takes the processor to be so
 * many times slower for Lighthouse. The tools that only this needs, Lighthouse and other generators of sites, are installed
 * beside it on first use. Times want a machine that does nothing else.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPreview } from '../../support/hosts.ts'
import { launchChromium } from '../browser/chromium.ts'
import { buildSite } from '../builds.ts'
import { isKept, sayCheck, type Part } from '../check.ts'
import { answerHelp } from '../help.ts'
import { table } from '../table.ts'
import { measureDevServer } from './dev-server.ts'
import { measureFirstLoad } from './first-load.ts'
import { measureHydration } from './hydration.ts'
import { measureLighthouse } from './lighthouse.ts'
import { pageTypes } from './pages.ts'
import { measurePresses } from './presses.ts'
import { measureBuilds, measureScaling } from './scaling.ts'
import { measureSearch } from './search.ts'
import { measureStarlight } from './starlight.ts'
import { measureVitepress } from './vitepress.ts'

answerHelp(import.meta.filename)

const ORIGIN = 'https://stylebook.example'

const { values } = parseArgs({
  options: {
    parts: {
      type: 'string',
      default: 'first-load,lighthouse,hydration,presses,search,builds,scaling,dev,vitepress,starlight',
    },
    pages: { type: 'string' },
    runs: { type: 'string', default: '5' },
    slower: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
})
const runs = Number(values.runs)
const slower = Number(values.slower)

const load = loadavg()[0] ?? 0
if (load > 1.5) console.error(`The machine is busy (load ${load.toFixed(1)}): times will be too long.`)
const dist = mkdtempSync(join(tmpdir(), 'stylebook-bench-'))
console.error('Building the site')
await buildSite({ outDir: dist, origin: ORIGIN })
const site = await startPreview(dist, '/')
const url = `${site.origin}/`
const browser = await launchChromium()
const all = await pageTypes(url)
const pages = values.pages === undefined ? all : all.filter(({ name }) => values.pages?.split(',').includes(name))

const measures: Readonly<Record<string, () => Promise<Part>>> = {
  'first-load': () => measureFirstLoad(browser, url, pages),
  lighthouse: () => measureLighthouse(url, pages, runs, slower),
  hydration: () => measureHydration(browser, url, pages),
  presses: () => measurePresses(browser, url),
  search: () => measureSearch(dist),
  builds: measureBuilds,
  scaling: () => measureScaling(browser),
  dev: () => measureDevServer(browser),
  vitepress: () => measureVitepress(browser, dist, runs, slower),
  starlight: () => measureStarlight(browser, dist, runs, slower),
}

const parts: Part[] = []
try {
  for (const name of values.parts.split(',')) {
    const measure = Object.hasOwn(measures, name) ? measures[name] : undefined
    if (!measure) throw new Error(`There is no part ${name}, only ${Object.keys(measures).join(', ')}.`)
    const part = await measure()
    parts.push(part)
    console.log(`\n${part.title}\n${table(part.rows)}`)
  }
} finally {
  await browser.close()
  await site.stop()
  rmSync(dist, { recursive: true })
}
const checks = parts.flatMap((part) => part.checks)
const broken = checks.filter((check) => !isKept(check))
console.log(`\nLimits: ${checks.length - broken.length} kept, ${broken.length} broken`)
for (const check of broken) console.log(sayCheck(check))
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(parts, null, 2))
if (broken.length > 0) process.exitCode = 1
