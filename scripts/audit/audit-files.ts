import { readFileSync, statSync } from 'node:fs'
import { audit } from '../../src/data/audit/audit.ts'
import { judged, type AuditedDocument } from '../../src/data/audit/audited-document.ts'
import type { Decider } from '../../src/data/audit/decided.ts'
import { keptShare } from '../../src/data/audit/departures.ts'
import { MOST_CHARACTERS } from '../../src/data/audit/read-document.ts'
import { readAgainst } from './against.ts'
import type { Knowledge } from './knowledge.ts'
import { markdownReport } from '../../src/data/audit/markdown-report.ts'
import { sarifLog } from './sarif.ts'
import { textReport } from './text-report.ts'

/** What the command line asks for. */
export interface Choices {
  files: readonly string[]
  against?: string | undefined
  threshold?: string | undefined
  json?: boolean | undefined
  sarif?: boolean | undefined
  markdown?: boolean | undefined
}

/** One audited file, with its text. */
export interface AuditedFile extends AuditedDocument {
  text: string
}

/** A file that cannot be audited, and why. */
export interface FailedFile {
  file: string
  problem: string
}

/**
 * Audits files and prints a report on them. Returns the exit code: 0, 1 when one is below the threshold, 2 when one cannot
 * be audited. Throws an Error when the choices make no sense.
 */
export function auditFiles(choices: Choices, knowledge: Knowledge, print: (text: string) => void): number {
  const threshold = readThreshold(choices.threshold)
  if (choices.files.length === 0) throw new Error('Which OpenAPI document should be audited? See --help.')
  if ([choices.json, choices.sarif, choices.markdown].filter(Boolean).length > 1)
    throw new Error('Choose one of --json, --sarif and --markdown.')
  const decider = choices.against === undefined ? undefined : readAgainst(choices.against, knowledge)
  const results = choices.files.map((file) => auditFile(file, knowledge, decider))
  const audited = results.flatMap((one) => ('audit' in one ? [one] : []))
  const failed = results.flatMap((one) => ('audit' in one ? [] : [one]))
  for (const { file, problem } of failed) console.error(`${file}: ${problem}`)
  if (choices.json) printJson(audited, choices.files.length > 1, print)
  else if (choices.sarif) print(JSON.stringify(sarifLog(audited, failed, knowledge.questions), undefined, 2))
  else for (const one of audited) print(choices.markdown ? markdownReport(one, knowledge) : textReport(one, knowledge))
  if (failed.length > 0) return 2
  return audited.some((one) => scoreOf(one) < threshold) ? 1 : 0
}

/** What the threshold is held against: the share of questions answered as asked, else the consistency. 0 to 1. */
export function scoreOf({ against, consistency }: AuditedFile): number {
  return against ? keptShare(against.comparison) : consistency.share
}

function auditFile(file: string, knowledge: Knowledge, decider: Decider | undefined): AuditedFile | FailedFile {
  try {
    return auditText(file, readDocumentFile(file), knowledge, decider)
  } catch (error) {
    return { file, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** The text of a file that is to be audited. Throws an Error when there is none, or it is too large. */
export function readDocumentFile(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new Error('There is no such file.')
  if (!found.isFile()) throw new Error('This is no file. Name the file with the OpenAPI document.')
  // What has more bytes than this has more characters than are read, whatever they are.
  if (found.size > 4 * MOST_CHARACTERS) throw new Error('The file has more than 20 MB.')
  return readFileSync(file, 'utf8')
}

/**
 * Audits the text of a document, which reports call `file`, and holds it against a decider where one is given. Throws an
 * `UnreadableDocument` for what is no OpenAPI document.
 */
export function auditText(file: string, text: string, knowledge: Knowledge, decider: Decider | undefined): AuditedFile {
  return { ...judged(file, audit(text, knowledge.questions), knowledge, decider), text }
}

function printJson(audited: readonly AuditedFile[], areSeveral: boolean, print: (text: string) => void): void {
  for (const { file, output } of audited)
    print(areSeveral ? JSON.stringify({ file, ...output }) : JSON.stringify(output, undefined, 2))
}

function readThreshold(text: string | undefined): number {
  if (text === undefined) return 0
  const threshold = Number(text)
  if (text.trim() === '' || !(threshold >= 0 && threshold <= 1))
    throw new Error(`--threshold: ${text} is no number from 0 to 1, such as 0.8.`)
  return threshold
}
