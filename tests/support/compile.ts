import { join } from 'node:path'
import { compile, type Compilation } from '../../src/data/compiler/compile.ts'
import { jsonReport, textReport } from '../../src/data/compiler/report.ts'
import { createWorkspace } from './workspace.ts'

/** Compiles files written to a temporary folder; `public/` below it is the public folder. */
export function compileFiles(files: Record<string, string | Uint8Array>): Compilation {
  const { folder } = createWorkspace(files)
  return compile({ contentFolder: folder, publicFolder: join(folder, 'public') })
}

/** The problems of a compilation as `code file:line:column`, in the order of the report. */
export function found({ problems, sources, catalogue }: Compilation): string[] {
  const report = jsonReport(problems, sources, { counts: catalogue.index.counts, folder: '' })
  return report.problems.map(({ code, file, line, column }) => `${code} ${file.slice(1)}:${line}:${column}`)
}

/** The report as a terminal without colours shows it. */
export function reportOf({ problems, sources }: Compilation): string {
  return textReport(problems, sources, { folder: 'content', colours: false })
}
