/**
 * Reads the documents that the catalogue is about again and says what has changed since.
 *
 *   npm run sources -- [<guideline_id> …] [--from <folder>] [--json]
 *
 * `--help` has the other things it does. Ends with exit code 1 when a reference is broken.
 */
import { parseArgs } from 'node:util'
import { acceptNewest, markChanged } from './sources/commands/accept.ts'
import { checkAll } from './sources/commands/check.ts'
import { reportAll } from './sources/commands/report.ts'
import { enterStandards } from './sources/commands/standards.ts'
import { printPapers } from './sources/commands/papers.ts'
import { readSourcedContent } from './sources/guidelines.ts'
import { findClones } from './sources/repository/find-clones.ts'
import { runCommand } from './command.ts'
import { publicFolderIn } from '../src/data/compiler/environment.ts'

const CACHE = 'node_modules/.cache/sources'

const USAGE = `usage: npm run sources -- [<guideline_id> …] [options]

Reads the documents of the guidelines named, or of all in sources.yaml, in the commit they were compared in and in the
newest one, and says per guideline which sections are gone, renamed, moved, new or worded differently.

  --from <folder>  read clones and bare repositories in this folder (at most four levels down, owner/name or owner+name
                   in their path) instead of asking the internet
  --json           print the report for programs
  --mark           enter in the guidelines' files since when their documents have changed

  --check          compare with the recorded commit only: every reference is a section of it, every section is filed or
                   listed in review/
  --accept         enter the newest commit and today's date in the files of the guidelines named, once you have read the
                   report and mended the content (--day YYYY-MM-DD: another date)
  --standards      enter in the guidelines' files which of their sections name which standards, and the RFCs among these in
                   standards.yaml (--rfc-index <file>: a copy of the RFC Editor's rfc-index.txt)
  --text           print the text of the sections of a guideline, topic by topic
  --outline        print its headings with what each is filed under

Repositories are cloned without history, one after the other, and kept in ${CACHE}; interrupt it whenever
you like. GITHUB_TOKEN lets GitHub say more about archived repositories. The exit code is 1 when a reference is broken.`

const OPTIONS = {
  from: { type: 'string' },
  json: { type: 'boolean' },
  mark: { type: 'boolean' },
  check: { type: 'boolean' },
  accept: { type: 'boolean' },
  day: { type: 'string' },
  standards: { type: 'boolean' },
  'rfc-index': { type: 'string' },
  text: { type: 'boolean' },
  outline: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  if (values.help) return console.log(USAGE)
  const contentFolder = process.env['STYLEBOOK_CONTENT'] || 'content'
  const content = readSourcedContent(contentFolder, publicFolderIn(process.env), positionals)
  const places = { cache: CACHE, ...(values.from !== undefined && { clones: findClones(values.from) }) }
  const day = values.day ?? new Date().toISOString().slice(0, 10)
  if (values.check) return checkAll(content, places)
  if (values.standards) return enterStandards(content, places, values['rfc-index'])
  if (values.text || values.outline) return printPapers(content, places, values.outline ? 'outline' : 'text')
  if (values.accept) {
    if (positionals.length === 0) throw new Error('Name the guidelines whose report you have read.')
    return acceptNewest(content, places, day)
  }
  const reports = await reportAll(content, places, { json: values.json === true })
  if (values.mark) markChanged(content, reports)
}

await main().catch((error: unknown) =>
  runCommand('sources', () => {
    throw error
  }),
)
