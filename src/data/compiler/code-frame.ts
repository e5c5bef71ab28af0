import type { Position } from './locate.ts'

const AROUND = 2
const WIDEST = 120

/**
 * The lines around a position, two either side, with carets below what is meant:
 *
 *       2 | layout: topic
 *     > 3 | titel: CORS
 *         | ^^^^^
 */
export function codeFrame(text: string, { line, column, length }: Position): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const first = Math.max(1, line - AROUND)
  const last = Math.min(lines.length, line + AROUND)
  const gutter = String(last).length
  // A long line is cut at its start as well, so that the place stays in view.
  const from = column > WIDEST ? column - Math.floor(WIDEST / 2) : 0
  const frame: string[] = []
  for (let number = first; number <= last; number++) {
    const whole = lines[number - 1] ?? ''
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

function cut(line: string, from: number): string {
  const rest = line.slice(from, from + WIDEST)
  return line.length > from + WIDEST ? `${rest}…` : rest
}
