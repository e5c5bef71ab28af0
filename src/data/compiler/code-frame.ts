import { printable } from '../model/line-of-text.ts'
import { lineStarts } from './line-starts.ts'
import type { Position } from './locate.ts'

const AROUND = 2
const WIDEST = 120

/**
 * The lines around a position, two either side, with carets below what is meant:
 *
 *       2 | layout: topic
 *     > 3 | titel: CORS
 *         | ^^^^^
 *
 * `starts` are the {@link lineStarts} of the text, for callers that show many places.
 */
export function codeFrame(
  text: string,
  { line, column, length }: Position,
  starts: readonly number[] = lineStarts(text),
): string {
  const first = Math.max(1, line - AROUND)
  const last = Math.min(starts.length, line + AROUND)
  const gutter = String(last).length
  // A long line is cut at its start as well, so that the place stays in view.
  const from = column > WIDEST ? column - Math.floor(WIDEST / 2) : 0
  const frame: string[] = []
  for (let number = first; number <= last; number++) {
    const whole = lineOf(text, starts, number)
    const shown = cut(whole, from)
    frame.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd())
    if (number !== line) continue
    // Tabs are repeated, so that the caret stands below its letter however wide they are.
    const indent = whole.slice(from, column - 1).replace(/[^\t]/g, ' ')
    const width = Math.max(1, Math.min(length, WIDEST + from - column + 1))
    frame.push(`  ${' '.repeat(gutter)} | ${indent}${'^'.repeat(width)}`)
  }
  return frame.join('\n')
}

function lineOf(text: string, starts: readonly number[], number: number): string {
  const line = text.slice(starts[number - 1], starts[number]).replace(/\r?\n$/, '')
  return number === 1 ? line.replace(/^\uFEFF/, '') : line
}

function cut(line: string, from: number): string {
  // A terminal would obey control characters of the content.
  const rest = printable(line.slice(from, from + WIDEST))
  return line.length > from + WIDEST ? `${rest}…` : rest
}
