import { posix } from 'node:path'
import { styleText } from 'node:util'
import type { Counts } from '../model/catalogue.ts'
import { counted } from '../model/counted.ts'
import type { Completeness } from './completeness.ts'
import { printable } from '../model/line-of-text.ts'
import { codeFrame } from './code-frame.ts'
import { lineStarts } from './line-starts.ts'
import { locate, type LocatedProblem } from './locate.ts'
import type { Problem } from './problem.ts'

/** More than anybody reads before mending some of them. */
const MOST_SHOWN = 200

/** How a report is printed. */
export interface ReportOptions {
  /** Put before each file's name, so that editors can open it, e.g. `content`. */
  folder: string
  /** Whether the output is a terminal that shows colours. */
  colours: boolean
}

/** The figures of a catalogue, with how far it is complete where that was counted. */
export type Figures = Counts & Partial<Completeness>

/** A report for programs. */
export interface JsonReport {
  counts: Figures
  problems: {
    severity: Problem['severity']
    code: Problem['code']
    file: string
    line: number
    column: number
    message: string
  }[]
}

/**
 * All problems as text, sorted by file and line, with their lines of content and the number of errors and warnings
 * at the end. Empty when there are none.
 */
export function textReport(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  options: ReportOptions,
): string {
  if (problems.length === 0) return ''
  const shown = worthShowing(locate(problems, sources))
  const starts = new Map<string, number[]>()
  const frameOf = ({ file, position }: LocatedProblem) => {
    const text = sources.get(file) ?? ''
    const known = starts.get(file) ?? lineStarts(text)
    starts.set(file, known)
    return codeFrame(text, position, known)
  }
  const parts = shown.map((problem) => formatProblem(problem, frameOf(problem), options))
  const rest = problems.length - shown.length
  const more =
    rest === 0 ? [] : [`${counted(rest, 'more problem')} not shown: \`npm run check-content -- --json\` lists all.`]
  return [...parts, ...more, summary(problems)].join('\n\n')
}

/** The first problems, and errors before warnings where there are too many of them; in their order. */
function worthShowing(problems: LocatedProblem[]): LocatedProblem[] {
  if (problems.length <= MOST_SHOWN) return problems
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const shown = new Set([...errors, ...warnings].slice(0, MOST_SHOWN))
  return problems.filter((problem) => shown.has(problem))
}

/** All problems for programs, with the figures of the catalogue. */
export function jsonReport(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  { counts, folder }: { counts: Figures; folder: string },
): JsonReport {
  return {
    counts,
    problems: locate(problems, sources).map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      file: shownFile(folder, problem.file),
      line: problem.position.line,
      column: problem.position.column,
      message: fullMessage(problem),
    })),
  }
}

/** The message with its proposal. */
export function fullMessage({ message, suggestion }: Problem): string {
  return suggestion === undefined ? message : `${message} ${suggestion}`
}

/** The figures of a catalogue in one line, e.g. `1 topic, 3 guidelines, 3 companies, …`. */
export function figures(counts: Figures): string {
  return [
    counted(counts.topics, 'topic'),
    counted(counts.guidelines, 'guideline'),
    counted(counts.companies, 'company', 'companies'),
    counted(counts.entries, 'entry', 'entries'),
    counted(counts.references, 'reference'),
    counted(counts.decisions, 'decision'),
    ...(counts.summaries === undefined ? [] : [counted(counts.summaries, 'summary', 'summaries')]),
    ...(counts.strengths === undefined ? [] : [counted(counts.strengths, 'strength')]),
  ].join(', ')
}

/** e.g. `1 error, 2 warnings`. */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`
}

function formatProblem(problem: LocatedProblem, frame: string, options: ReportOptions): string {
  const { line, column } = problem.position
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    options.colours ? styleText(style, text, { validateStream: false }) : text
  const place = `${shownFile(options.folder, problem.file)}:${line}:${column}`
  const severity = paint(problem.severity === 'error' ? 'red' : 'yellow', problem.severity)
  return [
    `${paint('bold', place)} ${severity} ${problem.code}`,
    `  ${problem.message}`,
    ...(problem.suggestion === undefined ? [] : [`  ${paint('cyan', problem.suggestion)}`]),
    paint('dim', frame),
  ].join('\n')
}

/** A file as a terminal can open it: files of the public folder lie beside the content. */
function shownFile(folder: string, file: string): string {
  return printable(posix.normalize(`${folder}/${file}`)).replace(/[\t\n\r]/g, '\uFFFD')
}
