import type { Compilation } from '../../../../src/data/compiler/compile.ts'
import { locate } from '../../../../src/data/compiler/locate.ts'
import type { Files } from '../files.ts'

/** The problems that are said of no file, or of a line or column that their file does not have. */
export function misplacedProblems({ problems, sources }: Compilation, files: Files): string[] {
  return locate(problems, sources).flatMap(({ code, file, position: { line, column } }) => {
    const lines = (sources.get(file) ?? '').split('\n')
    const isKnown = files.has(file) || (code === 'no-content' && file === '.')
    const isInside = line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1
    return isKnown && isInside ? [] : [`The problem ${code} is said of ${file}:${line}:${column}, which is no place.`]
  })
}
