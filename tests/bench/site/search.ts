import { join } from 'node:path'
import budgets from '../../budgets.json' with { type: 'json' }
import { bytesOf } from '../../support/loaded.ts'
import { LONG_TASK, type Task } from '../browser/trace.ts'
import type { Part } from '../check.ts'
import { measureBrowser } from '../search/browser/measure.ts'
import { readJudgedSet } from '../search/judged-set.ts'
import { grouped } from '../table.ts'

const QUERIES = join(import.meta.dirname, '../search/queries.json')
const MOST = 40

/** What typing into the search of the site in a folder costs, at full speed and with the processor four times slower. */
export async function measureSearch(folder: string): Promise<Part> {
  const queries = readJudgedSet(QUERIES).queries.map(({ q }) => q)
  const report = await measureBrowser(folder, queries, MOST)
  const firstUse = bytesOf(report.firstUse.search)
  const [fast, slow] = report.typing
  return {
    title: `Search: ${report.queries} queries typed; milliseconds per keystroke; first use loads ${grouped(firstUse)} bytes (gzip -9)`,
    rows: [
      ['processor', 'script p50', 'p95', 'painted p50', 'p95', 'long tasks in work alone, of all: opening', 'typing'],
      ...report.typing.map(({ slowDown, script, painted, longTasks }) => [
        `${slowDown}x slower`,
        ...[script, painted].flatMap(({ median, p95 }) => [median.toFixed(1), p95.toFixed(1)]),
        ...[longTasks.opening, longTasks.typing].map((tasks) => `${longInWork(tasks).length} of ${tasks.length}`),
      ]),
    ],
    data: report,
    checks: [
      {
        what: 'search, script per keystroke, p95 ms',
        value: fast?.script.p95 ?? Infinity,
        limit: budgets.searchScriptMs,
      },
      {
        what: 'search, long tasks while typing, 4x slower',
        value: slow ? longInWork(slow.longTasks.typing).length : Infinity,
        limit: 0,
      },
      { what: 'first use of search, bytes', value: firstUse, limit: budgets.searchFirstUseBytes },
    ],
  }
}

/** Those that take so long by themselves: others were held up by what else the machine did. */
function longInWork(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ work }) => work >= LONG_TASK)
}
