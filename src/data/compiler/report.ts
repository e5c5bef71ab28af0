import { styleText } from 'node:util'
import type { Counts } from '../model/catalogue.ts'
import { codeFrame } from './code-frame.ts'
import { locate, type LocatedProblem } from './locate.ts'
import type { Problem } from './problem.ts'

/** How a report is printed. */
export interface ReportOptions {
  /** Put before each file's name, so that editors can open it, e.g. `content`. */
  folder: string
  /** Whether the output is a terminal that shows colours. */
  colours: boolean
}

/** A report for programs. */
export interface JsonReport {
  counts: Counts
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
  const parts = locate(problems, sources).map((problem) => formatProblem(problem, sources, options))
  return [...parts, summary(problems)].join('\n\n')
}

/** All problems for programs, with the figures of the catalogue. */
export function jsonReport(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  { counts, folder }: { counts: Counts; folder: string },
): JsonReport {
  return {
    counts,
    problems: locate(problems, sources).map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      file: `${folder}/${problem.file}`,
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
export function figures(counts: Counts): string {
  return [
    counted(counts.topics, 'topic'),
    counted(counts.guidelines, 'guideline'),
    counted(counts.companies, 'company', 'companies'),
    counted(counts.entries, 'entry', 'entries'),
    counted(counts.references, 'reference'),
    counted(counts.decisions, 'decision'),
  ].join(', ')
}

/** e.g. `1 error, 2 warnings`. */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`
}

function formatProblem(problem: LocatedProblem, sources: ReadonlyMap<string, string>, options: ReportOptions): string {
  const { line, column } = problem.position
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    options.colours ? styleText(style, text, { validateStream: false }) : text
  const place = `${options.folder}/${problem.file}:${line}:${column}`
  const severity = paint(problem.severity === 'error' ? 'red' : 'yellow', problem.severity)
  const frame = codeFrame(sources.get(problem.file) ?? '', problem.position)
  return [
    `${paint('bold', place)} ${severity} ${problem.code}`,
    `  ${problem.message}`,
    ...(problem.suggestion === undefined ? [] : [`  ${paint('cyan', problem.suggestion)}`]),
    paint('dim', frame),
  ].join('\n')
}

function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
