import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBrowser } from '../../../scripts/setup/browser.mjs'
import budgets from '../../budgets.json' with { type: 'json' }
import { CHROMIUM_FLAGS } from '../../support/chromium-flags.ts'
import { median, type Check, type Part } from '../check.ts'
import { installTools } from '../install.ts'
import type { PageType } from './pages.ts'

const CLI = join(import.meta.dirname, '../node_modules/lighthouse/cli/index.js')
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const

/** What Lighthouse says of a page: scores of 100; FCP, LCP and TBT in milliseconds. */
type Scores = Record<(typeof CATEGORIES)[number] | keyof typeof METRICS, number>

/** The part of a report of Lighthouse 12 that is read here. */
interface LighthouseReport {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>
}

/** How many times slower than this machine Lighthouse takes a phone's processor to be. */
const PHONE = 4

/**
 * Runs Lighthouse 12 as for a phone, some times for every page, and takes the middle of each figure. `slower` is how many
 * times slower still the processor is taken to be.
 */
export async function measureLighthouse(
  url: string,
  pages: readonly PageType[],
  runs: number,
  slower: number,
): Promise<Part> {
  installTools('lighthouse')
  // The first run has to read everything from the disk, and counts for none.
  await runLighthouse(url, slower)
  const measured: { name: string; scores: Scores; failed: string[] }[] = []
  for (const { name, path } of pages) {
    const reports: LighthouseReport[] = []
    for (let run = 0; run < runs; run += 1) reports.push(await runLighthouse(url + path, slower))
    const all = reports.map(scoresOf)
    const scores = Object.fromEntries(
      Object.keys(all[0] ?? {}).map((key) => [key, median(all.map((one) => one[key as keyof Scores]))]),
    ) as Scores
    measured.push({ name, scores, failed: failedAudits(reports[0]) })
  }
  return {
    title: `Lighthouse 12, mobile, middle of ${runs}${slower === 1 ? '' : `, processor ${slower}x slower`}`,
    rows: [
      ['', ...CATEGORIES, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', ''],
      ...measured.map(({ name, scores, failed }) => [
        name,
        ...CATEGORIES.map((category) => scores[category].toFixed(0)),
        ...(['FCP', 'LCP', 'TBT'] as const).map((metric) => scores[metric].toFixed(0)),
        scores.CLS.toFixed(3),
        failed.join(', '),
      ]),
    ],
    data: measured,
    checks: measured.flatMap(({ name, scores }) => checksOf(name, scores)),
  }
}

/** A run in which the instrument itself failed (it says "Please run Lighthouse again") is made again. */
async function runLighthouse(address: string, slower: number, attempts = 3): Promise<LighthouseReport> {
  const flags = ['--headless=new', ...CHROMIUM_FLAGS].join(' ')
  const throttling = `--throttling.cpuSlowdownMultiplier=${PHONE * slower}`
  const args = [CLI, address, '--output=json', '--quiet', throttling, `--chrome-flags=${flags}`]
  const env = { ...process.env, CHROME_PATH: await findBrowser() }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 })
    return JSON.parse(stdout) as LighthouseReport
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    if (attempts === 1) throw new Error(`Lighthouse failed on ${address}: ${said}`, { cause: error })
    return runLighthouse(address, slower, attempts - 1)
  }
}

function scoresOf({ categories, audits }: LighthouseReport): Scores {
  return Object.fromEntries([
    ...CATEGORIES.map((name) => [name, Math.round(100 * (categories[name]?.score ?? 0))]),
    ...Object.entries(METRICS).map(([name, audit]) => [name, audits[audit]?.numericValue ?? Number.NaN]),
  ]) as Scores
}

/** The audits that cost a page points, other than those of its speed, which the figures show. */
function failedAudits(report: LighthouseReport | undefined): string[] {
  const { categories = {}, audits = {} } = report ?? {}
  return Object.entries(categories)
    .filter(([name]) => name !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
}

function checksOf(name: string, scores: Scores): Check[] {
  const least = (category: (typeof CATEGORIES)[number], limit: number): Check => ({
    what: `${name}, Lighthouse ${category}`,
    value: scores[category],
    limit,
    isLeast: true,
  })
  return [
    least('performance', budgets.lighthousePerformance),
    ...CATEGORIES.slice(1).map((category) => least(category, 100)),
    { what: `${name}, TBT in ms`, value: scores.TBT, limit: budgets.totalBlockingMs },
    { what: `${name}, CLS`, value: scores.CLS, limit: 0 },
  ]
}
