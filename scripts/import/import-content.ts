import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { compile, type Compilation } from '../../src/data/compiler/compile.ts'
import { publicFolderIn } from '../../src/data/compiler/environment.ts'
import { fullMessage } from '../../src/data/compiler/report.ts'
import { problemsOf } from '../new-content/check-file.ts'
import type { Layout } from '../new-content/fields.ts'
import type { Answers } from '../new-content/new-file.ts'
import { suggestValue } from '../new-content/suggest-values.ts'
import { contentFile, toFrontMatter } from './front-matter.ts'
import { readRecords } from './read-records.ts'
import type { ImportedRecord } from './record.ts'
import { withoutErrors, type Fields } from './without-errors.ts'

const USAGE = `usage: npm run import -- <file or folder> …

Writes a content file for each record. What can be read:

  .yaml, .json   a guideline or topic as the original API Stylebook keeps it (data/design), or a list of such records
  .csv, .tsv     a guideline a row; the first row names the fields: title, company, url, and others of a guideline
  .md            a guideline per item of a list of links, \`- Acme: [REST guidelines](https://…)\`

Fields have our names, with or without guideline_ or topic_ before them. Without an id, it follows from company and
title. A file that is there already stays as it is. STYLEBOOK_CONTENT names the folder that is written to.`

const NEXT = `Next: npm run check-content says what is wrong, npm run permalinks -- --accept enters the new addresses, and
npm run logos draws the logos.`

/** What became of a record. */
type Outcome = { written: string } | { kept: string } | { refused: string[] }

/**
 * Reads the records that the command line names and writes those that make valid content files. Prints what was
 * written, what of it has no place here, and why a record was not written; then the exit code is 1.
 */
export function importContent(): void {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true })
  if (values.help) return console.log(USAGE)
  if (positionals.length === 0) throw new Error('Which files? Name a file or a folder with records. See --help.')
  const contentFolder = process.env['STYLEBOOK_CONTENT'] || 'content'
  const publicFolder = publicFolderIn(process.env)
  const hasPublicFile = (path: string) => existsSync(join(publicFolder, path))
  const counts = { written: 0, kept: 0, refused: 0 }
  // Topics first: guidelines are checked against them.
  const records = positionals
    .flatMap(readRecords)
    .sort((a, b) => Number(a.layout === 'guideline') - Number(b.layout === 'guideline'))
  mkdirSync(contentFolder, { recursive: true })
  let content: Compilation | undefined
  let layout: string | undefined
  for (const record of records) {
    if (content === undefined || layout !== record.layout) content = compile({ contentFolder, publicFolder })
    layout = record.layout
    const { outcome, leftOut } = importRecord(record, { content, contentFolder, hasPublicFile })
    for (const line of linesOf(record, outcome, leftOut)) console.log(line)
    counts['written' in outcome ? 'written' : 'kept' in outcome ? 'kept' : 'refused'] += 1
  }
  console.log(`\n${counts.written} written, ${counts.kept} there already, ${counts.refused} not written`)
  if (counts.written > 0) console.log(NEXT)
  if (counts.refused > 0) process.exitCode = 1
}

interface Surroundings {
  content: Compilation
  contentFolder: string
  hasPublicFile: (path: string) => boolean
}

function importRecord(
  record: ImportedRecord,
  { content, contentFolder, hasPublicFile }: Surroundings,
): { outcome: Outcome; leftOut: string[] } {
  const { fields, leftOut } = toFrontMatter(record)
  const answers = new Map(
    Object.entries(fields).map(([key, value]) => [flagOf(record, key), [typeof value === 'string' ? value : '']]),
  )
  const key = `${record.layout}_id`
  const id = fields[key] ?? suggestValue(record.layout, 'id', answers, content.linked)
  if (typeof id !== 'string')
    return { outcome: { refused: ['It has no id, and no title and company to make one of.'] }, leftOut }
  const name = `${record.layout}s/${id}.md`
  const file = join(contentFolder, name)
  // It would be a duplicate of itself, which is no mistake of the record.
  if (existsSync(file)) return { outcome: { kept: file }, leftOut: [] }
  const errorsOf = (data: Fields) =>
    problemsOf(name, contentFile(record.layout, data), content, hasPublicFile).filter(
      ({ severity }) => severity === 'error',
    )
  const { valid, errors, removed } = withoutErrors(
    { ...suggestedFields(record.layout, answers, content), ...fields, [key]: id },
    errorsOf,
  )
  if (errors.length > 0) return { outcome: { refused: errors.map(fullMessage) }, leftOut }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, contentFile(record.layout, valid), { flag: 'wx' })
  return { outcome: { written: file }, leftOut: [...leftOut, ...removed] }
}

/** What `new:guideline` would propose: how a document is published, and what is known of its company. */
function suggestedFields(layout: Layout, answers: Answers, { linked }: Compilation): Fields {
  if (layout === 'topic') return {}
  const suggest = (flag: string) => suggestValue(layout, flag, answers, linked)
  const suggested = {
    guideline_type: suggest('type'),
    guideline_companyUrl: suggest('company-url'),
    guideline_companyLogoUrl: suggest('company-logo-url'),
  }
  return Object.fromEntries(Object.entries(suggested).filter(([, value]) => value !== undefined))
}

function flagOf({ layout }: ImportedRecord, key: string): string {
  return key.replace(`${layout}_`, '')
}

function linesOf({ place }: ImportedRecord, outcome: Outcome, leftOut: readonly string[]): string[] {
  if ('refused' in outcome) return [`${place} is not written:`, ...outcome.refused.map((reason) => `  ${reason}`)]
  if ('kept' in outcome) return [`${outcome.kept} is there already and stays as it is.`]
  return [`${outcome.written} is written.`, ...leftOut.map((part) => `  left out: ${part}`)]
}
