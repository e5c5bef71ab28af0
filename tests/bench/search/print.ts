import type { Left } from './aliases.ts'
import type { Measured } from './in-node.ts'
import type { Quality, Report } from './quality.ts'
import type { Speed } from './speed.ts'
import { grouped, percent, table } from '../table.ts'

/** Prints the quality of all engines, class by class, side by side; with `missed` also what was not found first. */
export function printQuality({ title, engines }: Measured<Report>, missed: boolean): void {
  const all = [...engines.values()]
  const classes = [...(all[0]?.classes.keys() ?? [])]
  const line = (name: string, pick: (report: Report) => Quality | undefined) => [
    name,
    String(all.map(pick)[0]?.queries ?? 0),
    ...all.flatMap((report) => figures(pick(report))),
  ]
  console.log(`\n${title}`)
  console.log(
    table([
      ['', '', ...[...engines.keys()].flatMap((name) => [name, '', '', ''])],
      ['class', 'queries', ...all.flatMap(() => ['S@1', 'S@5', 'MRR@10', 'nDCG@10'])],
      ...classes.map((name) => line(name, ({ classes: found }) => found.get(name))),
      line('all', (report) => report.all),
      line('without jargon', ({ withoutJargon }) => withoutJargon),
      [
        'none answered',
        String(all[0]?.none.queries ?? 0),
        ...all.flatMap(({ none }) => [`${none.answered.length}`, '', '', '']),
      ],
    ]),
  )
  if (missed) for (const [name, report] of engines) printMissed(name, report)
}

function figures(quality: Quality | undefined): string[] {
  if (!quality || quality.queries === 0) return ['', '', '', '']
  return [quality.first, quality.firstFive, quality.reciprocalRank, quality.gain].map(percent)
}

function printMissed(engine: string, { missed, none }: Report): void {
  for (const { class: kind, q, position, got } of missed) {
    const place = position ?? 'none of the first ten'
    console.log(`  ${engine}, ${kind} "${q}": wanted at ${place}, got ${got.join(', ') || 'nothing'}`)
  }
  for (const q of none.answered) console.log(`  ${engine}, none "${q}": answered`)
}

/** Prints how often many engines have the wanted page first and among the first five, one engine a line. */
export function printSideBySide({ title, engines }: Measured<Report>): void {
  const rows = [...engines]
  const classes = [...(rows[0]?.[1].classes ?? [])]
  const cells = (quality: Quality | undefined) => (quality ? [percent(quality.first), percent(quality.firstFive)] : [])
  console.log(`\n${title}`)
  console.log(
    table([
      ['', ...classes.flatMap(([name, { queries }]) => [name, String(queries)]), 'all', '', 'none answered'],
      ['engine', ...classes.flatMap(() => ['S@1', 'S@5']), 'S@1', 'S@5', String(rows[0]?.[1].none.queries ?? 0)],
      ...rows.map(([name, report]) => [
        name,
        ...classes.flatMap(([kind]) => cells(report.classes.get(kind))),
        ...cells(report.all),
        String(report.none.answered.length),
      ]),
    ]),
  )
}

/** Prints how many aliases were found that the catalogue did not list; with `missed` also the others. */
export function printAliases({ title, engines }: Measured<Left>, missed: boolean): void {
  console.log(`\n${title}`)
  console.log(
    table([
      ['', 'aliases', 'S@5'],
      ...[...engines].map(([name, { aliases, share }]) => [name, grouped(aliases), percent(share)]),
    ]),
  )
  if (!missed) return
  for (const [name, left] of engines)
    for (const { topic, alias } of left.missed) console.log(`  ${name}, ${topic}: ${alias}`)
}

/** Prints times and sizes of all engines over one catalogue, and the first engine as a share of the last. */
export function printSpeed({ title, engines }: Measured<Speed>): void {
  const rows = [...engines]
  const first = rows[0]?.[1]
  const last = rows.at(-1)?.[1]
  const numbers = ({ median, p95, p99, bytes, gzip, opening }: Speed) => [median, p95, p99, bytes, gzip, opening]
  const share = (at: number) => ((first && numbers(first)[at]) ?? 0) / ((last && numbers(last)[at]) || 1)
  console.log(`\n${title}, ${grouped(first?.keystrokes ?? 0)} keystrokes`)
  console.log(
    table([
      ['', 'median ms', 'p95 ms', 'p99 ms', 'index bytes', 'gzip -9', 'opened in ms'],
      ...rows.map(([name, speed]) => [
        name,
        ...numbers(speed).map((value, at) => (at < 3 ? value.toFixed(2) : grouped(value))),
      ]),
      ...(rows.length > 1 ? [['ratio', ...[0, 1, 2, 3, 4, 5].map((at) => share(at).toFixed(3))]] : []),
    ]),
  )
}
