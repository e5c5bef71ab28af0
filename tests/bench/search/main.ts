/**
 * Measures the search beside MiniSearch with the same fields, aliases and ranking, and beside Fuse as it comes.
 *
 *   npm run bench:search -- [<judged set> …] [--parts quality,aliases,speed,side-by-side] [--engines stylebook,minisearch,fuse]
 *                           [--content <folder>] [--scales 1,10,27.5] [--keystrokes 400] [--missed] [--json]
 *   npm run bench:search -- --browser [--site dist] [--queries 40] [--json]
 *
 * quality: answers to the judged queries; all sets beside this file unless others are named. --missed lists the queries
 *   whose wanted page is not first.
 * aliases: takes out every alias once and searches for it; Fuse is asked 200 of them.
 * speed: time per keystroke and size of the index, over the content and generated catalogues of 4,000 references times
 *   each of --scales; 27.5 gives about 115,000 documents. Fuse is left out.
 * side-by-side: answers to the judged queries of MiniSearch, Fuse, Pagefind and Orama, as they come and with our fields;
 *   only where it is asked for, as it takes minutes, with Fuse an hour. --engines stylebook,minisearch,fuse,pagefind,orama;
 *   --every 5 asks all of them every fifth query.
 * --browser: types the queries into the built site in Chromium; build it before.
 */
import { readdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answerHelp } from '../help.ts'
import { measureBrowser } from './browser/measure.ts'
import { printBrowser } from './browser/print.ts'
import { openBench } from './in-node.ts'
import { readJudgedSet } from './judged-set.ts'
import { printAliases, printQuality, printSideBySide, printSpeed } from './print.ts'

answerHelp(import.meta.filename)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    parts: { type: 'string', default: 'quality,aliases,speed' },
    engines: { type: 'string', default: 'stylebook,minisearch,fuse' },
    content: { type: 'string', default: process.env['STYLEBOOK_CONTENT'] || 'content' },
    scales: { type: 'string', default: '1,10,27.5' },
    keystrokes: { type: 'string', default: '400' },
    missed: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    site: { type: 'string', default: 'dist' },
    queries: { type: 'string', default: '40' },
    every: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})

const ownSets = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
const paths = positionals.length > 0 ? positionals : ownSets.map((name) => join(import.meta.dirname, name))
const sets = paths.map((path) => ({ path, set: readJudgedSet(path) }))
const queries = sets.flatMap(({ set }) => set.queries.map(({ q }) => q))
const measured: unknown[] = []

const load = loadavg()[0] ?? 0
if (load > 1.5) console.error(`The machine is busy (load ${load.toFixed(1)}): times will be too long.`)
if (values.browser) report(await measureBrowser(values.site, queries, Number(values.queries)), printBrowser)
else await measureInNode(list(values.parts))
if (values.json) printJson(measured)

async function measureInNode(parts: readonly string[]): Promise<void> {
  const bench = await openBench({
    engines: list(values.engines),
    content: values.content,
    scales: list(values.scales).map(Number),
    keystrokes: Number(values.keystrokes),
    every: Number(values.every),
  })
  if (parts.includes('quality')) for (const part of bench.quality(sets)) report(part, printQuality)
  if (parts.includes('side-by-side')) report(await bench.sideBySide(sets), printSideBySide)
  if (parts.includes('aliases')) report(bench.aliases(), printAliases)
  if (parts.includes('speed')) for (const part of bench.speed(queries)) report(part, printSpeed)
}

/** Prints at once what was measured, or keeps it for the JSON at the end. */
function report<T>(part: T, print: (part: T, details: boolean) => void): void {
  if (values.json) measured.push(part)
  else print(part, values.missed)
}

function list(option: string): string[] {
  return option.split(',').filter(Boolean)
}

function printJson(parts: readonly unknown[]): void {
  const plain = (_: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value)
  console.log(JSON.stringify(parts, plain, 2))
}
