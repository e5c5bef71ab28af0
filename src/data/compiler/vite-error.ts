import { isAbsolute, join, relative } from 'node:path'
import { codeFrame } from './code-frame.ts'
import type { Compiler } from './compile.ts'
import { locate } from './locate.ts'
import { textReport } from './report.ts'

/** An error in the shape that Vite prints in a terminal and shows in its overlay. */
export interface ViteError {
  message: string
  /** The file of the first error, absolute. */
  id: string
  /** Line and column count from 1. */
  loc: { file: string; line: number; column: number }
  frame: string
}

/** All problems as text, for the terminal; empty when there are none. */
export function terminalReport({ compilation, contentFolder }: Compiler): string {
  const { problems, sources } = compilation()
  const colours = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
  return textReport(problems, sources, { folder: shownFolder(contentFolder), colours })
}

/**
 * The errors of the content as one error: Vite gives an error one place, which is that of the first, so the whole
 * report is in the message. Undefined when there are only warnings.
 */
export function viteError({ compilation, contentFolder }: Compiler): ViteError | undefined {
  const { problems, sources } = compilation()
  const errors = problems.filter(({ severity }) => severity === 'error')
  const [first] = locate(errors, sources)
  if (!first) return undefined
  const id = join(contentFolder, first.file)
  const { line, column } = first.position
  const report = textReport(problems, sources, { folder: shownFolder(contentFolder), colours: false })
  return {
    message: `The content has errors.\n\n${report}\n`,
    id,
    loc: { file: id, line, column },
    // Vite's own frame would count columns from zero.
    frame: codeFrame(sources.get(first.file) ?? '', first.position),
  }
}

/** The folder as a terminal can open its files: from where the command runs, or absolute when it lies elsewhere. */
function shownFolder(folder: string): string {
  const path = relative('', folder)
  return path.startsWith('..') || isAbsolute(path) ? folder : path || '.'
}
