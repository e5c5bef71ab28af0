import { grouped, table } from '../../table.ts'
import { bytesOf } from '../../../support/loaded.ts'
import type { BrowserReport } from './measure.ts'
import { LONG_TASK, type Task } from '../../browser/trace.ts'

/**
 * Prints what search costs in the browser. Where the clock and the work of the processor differ, the machine was busy
 * with something else. Chromium slows down by the clock: for what a task waits on a busy machine, it works more. The work
 * at full speed, times how many times slower, is what an idle machine would show.
 */
export function printBrowser({ queries, typing, firstUse }: BrowserReport): void {
  console.log(`\nChromium, ${queries} queries typed into the dialog; milliseconds per keystroke`)
  console.log(
    table([
      ['processor', 'keystrokes', 'script p50', 'p95', 'its work p50', 'p95', 'painted p50', 'p95'],
      ...typing.map(({ slowDown, script, work, painted }) => [
        speedOf(slowDown),
        grouped(script.keystrokes),
        ...[script, work, painted].flatMap(({ median, p95 }) => [median.toFixed(1), p95.toFixed(1)]),
      ]),
    ]),
  )
  console.log('\nTasks of 50 ms and more: number, the longest, and how many of them are that long in work alone')
  console.log(
    table([
      ['processor', 'opening', '', '', 'typing', '', ''],
      ...typing.map(({ slowDown, longTasks: { opening, typing: later } }) => [
        speedOf(slowDown),
        ...longTasks(opening),
        ...longTasks(later),
      ]),
    ]),
  )
  const fullSpeed = typing.find(({ slowDown }) => slowDown === 1)
  if (fullSpeed) {
    const slowed = typing.map(
      ({ slowDown }) => `${(slowDown * fullSpeed.longestWork).toFixed(0)} ms ${speedOf(slowDown)}`,
    )
    console.log(`\nThe longest task while typing, by its work at full speed: ${slowed.join(', ')}`)
  }
  console.log(
    `\nFirst use of search loads ${grouped(bytesOf(firstUse.search))} bytes gz, and ${grouped(bytesOf(firstUse.images))} of logos`,
  )
  console.log(table(firstUse.search.map(({ path, bytes }) => [path, grouped(bytes)])))
}

function speedOf(slowDown: number): string {
  return slowDown === 1 ? 'full speed' : `${slowDown}x slower`
}

function longTasks(tasks: readonly Task[]): string[] {
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration))
  return [String(tasks.length), longest.toFixed(0), String(tasks.filter(({ work }) => work >= LONG_TASK).length)]
}
