import { rank } from '../sections.ts'
import type { Section } from '../section.ts'

/** A section with its own text, which ends where the next heading of any depth starts. */
export interface SectionText extends Section {
  text: string
}

/** The sections with their own texts. `textOf` gives the text of a file. */
export function withOwnTexts(sections: readonly Section[], textOf: (path: string) => string): SectionText[] {
  const lines = new Map<string, string[]>()
  const starts = new Map<string, number[]>()
  for (const { file, line } of sections) {
    if (!lines.has(file)) lines.set(file, textOf(file).split('\n'))
    starts.set(file, [...(starts.get(file) ?? []), line])
  }
  for (const own of starts.values()) own.sort((a, b) => a - b)
  return sections.map((section) => {
    const next = starts.get(section.file)?.find((line) => line > section.line) ?? Infinity
    const end = Math.min(section.endLine, next - 1)
    // A heading is not part of what it heads, but for a rule that is a paragraph.
    const start = section.isOwnText ? section.line - 1 : section.line
    const text = (lines.get(section.file) ?? []).slice(start, end).join('\n')
    return { ...section, text }
  })
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
