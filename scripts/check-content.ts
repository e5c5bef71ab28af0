/**
 * Compiles the content and prints what is wrong with it and how much there is.
 *
 *   npm run check-content [-- <folder>] [--json] [--watch]
 *
 * Ends with exit code 1 when there are errors; warnings alone are fine.
 */
import { parseArgs } from 'node:util'
import { completenessOf } from '../src/data/compiler/completeness.ts'
import { createCompiler, type Compiler } from '../src/data/compiler/compile.ts'
import { LEDGER_FILE } from '../src/data/compiler/ledger.ts'
import { newPermalinks } from '../src/data/compiler/permalinks.ts'
import type { Catalogue } from '../src/data/model/catalogue.ts'
import { figures, jsonReport, summary, textReport } from '../src/data/compiler/report.ts'
import { runCommand } from './command.ts'
import { publicFolderIn } from '../src/data/compiler/environment.ts'

const USAGE = `usage: npm run check-content [-- <folder>] [--json] [--watch]

  <folder>  the content folder; STYLEBOOK_CONTENT or \`content\` when left out
  --json    print { counts, problems: [{ severity, code, file, line, column, message }] }
  --watch   check again whenever a file changes

Logos are looked up in STYLEBOOK_PUBLIC or \`public\`. The exit code is 1 when there are errors.`

function main(): void {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, watch: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) return console.log(USAGE)
  if (positionals.length > 1) throw new Error('Only one folder can be checked at a time.')
  const contentFolder = positionals[0] ?? (process.env['STYLEBOOK_CONTENT'] || 'content')
  const compiler = createCompiler({ contentFolder, publicFolder: publicFolderIn(process.env) })
  const print = values.json ? printJson : printText
  print(compiler)
  if (values.watch) follow(compiler, () => print(compiler))
}

function printText({ compilation, contentFolder }: Compiler): void {
  const { problems, sources, linked, ledger, catalogue } = compilation()
  const colours = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
  const report = textReport(problems, sources, { folder: shown(contentFolder), colours })
  console.log(report === '' ? summary(problems) : report)
  console.log(figures(countsOf(catalogue)))
  const added = ledger ? newPermalinks(linked, ledger.lines).length : 0
  if (added > 0) {
    const are = added === 1 ? 'address is' : 'addresses are'
    const them = added === 1 ? 'it' : 'them'
    console.log(`${added} new ${are} not in ${LEDGER_FILE} yet: npm run permalinks -- --accept adds ${them}`)
  }
  setExitCode(compilation().problems)
}

function printJson({ compilation, contentFolder }: Compiler): void {
  const { problems, sources, catalogue } = compilation()
  const report = jsonReport(problems, sources, { counts: countsOf(catalogue), folder: shown(contentFolder) })
  console.log(JSON.stringify(report, undefined, 2))
  setExitCode(problems)
}

function countsOf(catalogue: Catalogue) {
  return { ...catalogue.index.counts, ...completenessOf(catalogue) }
}

function setExitCode(problems: readonly { severity: string }[]): void {
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

/**
 * Calls back after every change. Looking is cheap, as only changed files are parsed, and misses nothing: Node's own
 * watcher loses files that an editor replaces when it saves.
 */
function follow(compiler: Compiler, changed: () => void): void {
  const look = () => compiler.refresh() && changed()
  setInterval(() => runCommand('check-content', look), 300)
}

function shown(folder: string): string {
  return folder.replace(/\/+$/, '')
}

await runCommand('check-content', main)
