import { rank } from '../sections.ts'
import type { Section } from '../section.ts'

/** A section with its own text: its lines without those of the sections that stand in it, but with those behind a rule. */
export interface SectionText extends Section {
  text: string
}

/** The sections with their own texts. `textOf` gives the text of a file. */
export function withOwnTexts(sections: readonly Section[], textOf: (path: string) => string): SectionText[] {
  const files = new Map([...new Set(sections.map(({ file }) => file))].map((file) => [file, textOf(file).split('\n')]))
  const owners = ownersOf(sections, files)
  return sections.map((section, at) => {
    const { file, line, endLine, isOwnText } = section
    // A heading is not part of what it heads, but for a rule that is a paragraph.
    const start = isOwnText ? line - 1 : line
    const lines = files.get(file)?.slice(start, endLine) ?? []
    const text = lines.filter((_, below) => owners.get(file)?.[start + below] === at).join('\n')
    return { ...section, text }
  })
}

/** Per file, for each of its lines from the first, the position of the innermost section it stands in. */
function ownersOf(sections: readonly Section[], files: ReadonlyMap<string, string[]>): Map<string, Int32Array> {
  const owners = new Map([...files].map(([file, lines]) => [file, new Int32Array(lines.length).fill(-1)]))
  for (const [at, { file, line, endLine }] of [...sections.entries()].toSorted(([, a], [, b]) => a.line - b.line))
    owners.get(file)?.fill(at, line - 1, endLine)
  return owners
}

/** The sections that stand below the one at position `at`. */
export function below<Any extends Section>(sections: readonly Any[], at: number): Any[] {
  const section = sections[at]
  if (!section) return []
  const rest = sections.slice(at + 1)
  const end = rest.findIndex(
    ({ depth, file }) => rank(depth) <= rank(section.depth) || (file !== section.file && rank(depth) === 1),
  )
  return end < 0 ? rest : rest.slice(0, end)
}
