import type { Source } from '../../src/data/model/sources.ts'
import { addressesOf } from './address.ts'
import { extractors } from './extractors.ts'
import type { Depth, FiledHeading, Section, SourceDocument } from './section.ts'

/**
 * The sections of a guideline's document in its order. Rejects when a file has no address.
 */
export async function sectionsOf(source: Source, document: SourceDocument): Promise<Section[]> {
  const headings = await extractors[source.dialect](document)
  const address = addressesOf(source, document.files, headings)
  const lines = new Map<string, number>()
  const linesOf = (path: string) => {
    const known = lines.get(path) ?? countLines(fileText(document, path))
    lines.set(path, known)
    return known
  }
  const sections = headings.map((heading, at) => ({
    ...heading,
    url: address(heading),
    endLine: heading.endLine ?? endOf(headings, at, linesOf(heading.file)),
  }))
  return withoutLeftOut(sections, source)
}

/** How deep a heading stands, in numbers: a rule stands below every heading. */
export function rank(depth: Depth): number {
  return depth === 'rule' ? 7 : depth
}

/** The lines of a section: its own and those of what stands below it. Of an included file, the including one's rest. */
function endOf(headings: readonly FiledHeading[], at: number, fileLines: number): number {
  const { file, depth, line } = headings[at] ?? { file: '', depth: 1, line: 1 }
  const next = headings
    .slice(at + 1)
    .find((other) => other.file === file && (rank(other.depth) <= rank(depth) || depth === 'rule'))
  return next ? Math.max(line, next.line - 1) : fileLines
}

function fileText(document: SourceDocument, path: string): string {
  return document.files.find((file) => file.path === path)?.text ?? document.read(path) ?? ''
}

function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

function withoutLeftOut(sections: Section[], { leaveOut = [], deepest = 6 }: Source): Section[] {
  const isLeftOut = ({ file, anchor }: Section) =>
    leaveOut.includes(`#${anchor}`) || leaveOut.includes(`${file}#${anchor}`)
  let below: { file: string; rank: number } | undefined
  return sections.filter((section) => {
    if (below && (section.file !== below.file || rank(section.depth) <= below.rank)) below = undefined
    if (!below && isLeftOut(section)) below = { file: section.file, rank: rank(section.depth) }
    return !below && (section.depth === 'rule' || section.depth <= deepest)
  })
}
