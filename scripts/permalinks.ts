/**
 * Compares what the content publishes with the ledger of every address ever published, `permalinks.tsv` in the content
 * folder.
 *
 *   npm run permalinks [-- --accept] [--day YYYY-MM-DD] [--check]
 *
 * Lists lost and new addresses; `--accept` adds the new ones with today's date (UTC) or the given day. Ends with exit
 * code 1 when an address is lost, when the content cannot be compiled, or, with `--check`, when an address is new.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from '../src/data/compiler/compile.ts'
import { formatLedger, LEDGER_FILE } from '../src/data/compiler/ledger.ts'
import { lostPermalinks, newPermalinks } from '../src/data/compiler/permalinks.ts'
import { summary } from '../src/data/compiler/report.ts'
import { isDay } from '../src/data/model/day.ts'
import { runCommand } from './command.ts'
import { publicFolderIn } from '../src/data/compiler/environment.ts'

const USAGE = `usage: npm run permalinks [-- --accept] [--day YYYY-MM-DD] [--check]

  --accept  add the new addresses to the ledger
  --check   end with exit code 1 when there are new addresses
  --day     the day they are first published; today (UTC) when left out`

function main(): void {
  const { values } = parseArgs({
    options: {
      accept: { type: 'boolean' },
      check: { type: 'boolean' },
      day: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(USAGE)
  const day = values.day ?? new Date().toISOString().slice(0, 10)
  if (!isDay(day) || day.length !== 10)
    throw new Error(`${day} is not a day that the calendar has, written like 2016-08-18.`)
  const contentFolder = process.env['STYLEBOOK_CONTENT'] || 'content'
  const { problems, linked, ledger } = compile({
    contentFolder,
    publicFolder: publicFolderIn(process.env),
  })
  const errors = problems.filter(({ severity, code }) => severity === 'error' && code !== 'lost-permalink')
  if (errors.length > 0) {
    throw new Error(
      `The content has ${summary(errors).split(',')[0]}, so it is not certain what it publishes: see npm run check-content.`,
    )
  }
  const lines = ledger?.lines ?? []
  const lost = lostPermalinks(linked, lines)
  const added = newPermalinks(linked, lines)
  for (const { path } of lost) console.log(`lost  ${path}`)
  for (const path of added) console.log(`new   ${path}`)
  console.log(`${lines.length} addresses in ${LEDGER_FILE}, ${lost.length} lost, ${added.length} new`)
  if (values.accept && added.length > 0) {
    writeFileSync(join(contentFolder, LEDGER_FILE), formatLedger([...lines, ...added.map((path) => ({ path, day }))]))
    console.log(`${added.length} added with the day ${day}`)
  }
  const isIncomplete = values.check === true && added.length > 0
  if (isIncomplete)
    console.error('Every address that is published has to be in the ledger: npm run permalinks -- --accept')
  if (lost.length > 0 || isIncomplete) process.exitCode = 1
}

await runCommand('permalinks', main)
