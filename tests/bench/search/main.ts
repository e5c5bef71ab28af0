/**
 * Measures the search: how good its answers to judged queries are, how long a keystroke takes, how large the index is.
 *
 *   npm run bench:search -- [<judged set> …] [--content <folder>] [--scales 1,10,28] [--aliases] [--missed]
 *
 * Without a judged set the one beside this file is taken. --scales 28 is about 115,000 documents; an empty list leaves
 * the timing out. --aliases takes out every alias once and searches for it. --missed lists the queries whose wanted
 * page is not first.
 */
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { compile } from '../../../src/data/compiler/compile.ts'
import type { Catalogue } from '../../../src/data/model/catalogue.ts'
import { buildSearchIndex } from '../../../src/data/search/build-index.ts'
import { createSearch } from '../../../src/data/search/engine.ts'
import { leaveOneAliasOut } from './aliases.ts'
import { generatedCatalogue } from './generated-catalogue.ts'
import { readJudgedSet, restrict } from './judged-set.ts'
import { measureLatency } from './latency.ts'
import { measureQuality, type FindIds, type Quality, type Report } from './quality.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: process.env['STYLEBOOK_CONTENT'] || 'content' },
    scales: { type: 'string', default: '1,10' },
    aliases: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
  },
})
const ownSet = join(import.meta.dirname, 'queries.json')
const judgedSets = positionals.length > 0 ? positionals : [ownSet]

const { catalogue } = compile({
  contentFolder: values.content,
  publicFolder: process.env['STYLEBOOK_PUBLIC'] || 'public',
})
for (const path of judgedSets) printQuality(path, catalogue)
if (values.aliases) printAliases(catalogue)
printSpeed(`content ${values.content}`, catalogue)
for (const scale of values.scales.split(',').filter(Boolean).map(Number))
  printSpeed(`generated ${scale}x`, generatedCatalogue(scale))

function finder(source: Catalogue): FindIds {
  const { search } = createSearch(buildSearchIndex(source))
  return (query) => search(query, { limit: 10, onePerId: true }).results.map(({ id }) => id)
}

function printQuality(path: string, source: Catalogue): void {
  const { queries, leftOut } = restrict(readJudgedSet(path), idsOf(source))
  const report = measureQuality(queries, finder(source))
  console.log(
    `\n${relative('', path)}: ${queries.length} queries, ${leftOut.length} left out because the wanted pages do not exist`,
  )
  console.log('class      queries    S@1    S@5  MRR@10 nDCG@10')
  for (const [name, quality] of report.classes) console.log(row(name, quality))
  console.log(row('all', report.all))
  console.log(`no answer expected: ${report.none.queries}, answered: ${report.none.answered.length}`)
  if (values.missed) printMissed(report)
}

function row(name: string, { queries, first, firstFive, reciprocalRank, gain }: Quality): string {
  const figures = [first, firstFive, reciprocalRank, gain].map((share) => (100 * share).toFixed(1).padStart(6))
  return [name.padEnd(10), String(queries).padStart(7), ...figures].join(' ')
}

function printMissed({ missed, none }: Report): void {
  for (const { class: kind, q, position, got } of missed) {
    console.log(
      `  ${kind} "${q}": wanted at ${position ?? 'none of the first ten'}, got ${got.join(', ') || 'nothing'}`,
    )
  }
  for (const q of none.answered) console.log(`  none "${q}": answered`)
}

function printAliases(source: Catalogue): void {
  const { aliases, share, missed } = leaveOneAliasOut(source, finder)
  console.log(`\n${aliases} aliases, each taken out once: found among the first five ${(100 * share).toFixed(1)} %`)
  if (values.missed) for (const { topic, alias } of missed) console.log(`  ${topic}: ${alias}`)
}

function printSpeed(name: string, source: Catalogue): void {
  const json = JSON.stringify(buildSearchIndex(source))
  const start = performance.now()
  const { search } = createSearch(JSON.parse(json))
  const opening = performance.now() - start
  const queries = readJudgedSet(ownSet).queries.map(({ q }) => q)
  const { keystrokes, median, p95, p99 } = measureLatency(queries, (query) => search(query))
  const gzipped = gzipSync(json, { level: 9 }).length
  console.log(`\n${name}: ${idsOf(source).size} ids, ${source.index.counts.references} references`)
  console.log(`  index ${json.length} bytes, gzip ${gzipped}; opened in ${opening.toFixed(0)} ms`)
  console.log(
    `  per keystroke (${keystrokes}): median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)}, p99 ${p99.toFixed(2)}`,
  )
}

/** The ids of everything that can be found. */
function idsOf({ topics, guidelines }: Catalogue): Set<string> {
  const entries = guidelines.flatMap(({ id, categories }) =>
    categories.flatMap((group) => group.entries.map(({ topic }) => `reference:${id}/${topic.id}`)),
  )
  return new Set([
    ...topics.map(({ id }) => `topic:${id}`),
    ...guidelines.map(({ id }) => `guideline:${id}`),
    ...entries,
  ])
}
