import { isDay } from '../model/day.ts'
import { notOfALine } from '../model/line-of-text.ts'
import { decode } from './decode.ts'
import { foundAt } from './files-below.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'
import { readingProblem, readRaw } from './raw-file.ts'

/** Its name in the content folder. */
export const LEDGER_FILE = 'permalinks.tsv'

const HEADER = 'path\tpublished'

/** An address with the day it was first published, and where its line starts in the file. */
export interface LedgerLine {
  path: string
  day: string
  offset: number
}

/** The list of every address ever published: tab-separated lines below a header, sorted by path. */
export interface Ledger {
  text: string
  lines: LedgerLine[]
  /** The day per path. */
  days: ReadonlyMap<string, string>
  problems: Problem[]
}

/** The ledger of a content folder; undefined when nobody keeps one. */
export function readLedger(contentFolder: string): Ledger | undefined {
  const found = foundAt(contentFolder, LEDGER_FILE)
  if (!found) return undefined
  const raw = readRaw(contentFolder, found)
  const unread = readingProblem(raw)
  if (unread) return { text: '', lines: [], days: new Map(), problems: [unread] }
  const { text, invalidAt } = decode(raw.bytes)
  if (invalidAt === undefined) return parseLedger(text)
  const undecodable = problem('undecodable-file', offsetAt(LEDGER_FILE, invalidAt), messages['undecodable-file']())
  return { text, lines: [], days: new Map(), problems: [undecodable] }
}

/** Reads a ledger's text. Lines that cannot be read are problems and otherwise left out. */
export function parseLedger(text: string): Ledger {
  const lines: LedgerLine[] = []
  const problems: Problem[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const [path = '', day = ''] = line.replace(/^\uFEFF|\r$/g, '').split('\t')
    const fault = index === 0 ? headerFault(path, day) : lineFault(path, day)
    if (fault !== undefined) {
      problems.push(
        problem('invalid-ledger', offsetAt(LEDGER_FILE, offset, line.length), messages['invalid-ledger'](fault)),
      )
    } else if (index > 0 && path !== '') {
      lines.push({ path, day, offset })
    }
    offset += line.length + 1
  }
  return { text, lines, days: new Map(lines.map(({ path, day }) => [path, day])), problems }
}

/** The text of a ledger with these lines. Of equal paths the earliest day counts. */
export function formatLedger(lines: readonly Pick<LedgerLine, 'path' | 'day'>[]): string {
  const days = new Map<string, string>()
  for (const { path, day } of lines) {
    const known = days.get(path)
    if (known === undefined || day < known) days.set(path, day)
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${[HEADER, ...sorted.map((line) => line.join('\t'))].join('\n')}\n`
}

function headerFault(path: string, day: string): string | undefined {
  return `${path}\t${day}` === HEADER ? undefined : 'its first line should be `path`, a tab and `published`.'
}

function lineFault(path: string, day: string): string | undefined {
  if (path === '' && day === '') return undefined
  if (!path.startsWith('/')) return 'an address starts with a slash.'
  const unprintable = notOfALine(path)
  if (unprintable) return `an address cannot hold ${unprintable.what}.`
  return isDay(day) && day.length === 10
    ? undefined
    : 'the day should be one that the calendar has, written like `2016-08-18`.'
}
