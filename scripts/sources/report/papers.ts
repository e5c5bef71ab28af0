import { besideFiled } from './beside-filed.ts'
import { below } from '../compare/own-text.ts'
import type { ReadDocument } from '../document.ts'
import { placeOf, type Filed } from '../filed.ts'
import type { Section } from '../section.ts'
import { rank } from '../sections.ts'

/**
 * The working paper of whoever writes or checks what the catalogue says of a guideline, as Markdown: per topic the text
 * of its sections with file and lines. Of a subsection that is filed by itself only a mark is left, unless its topic is
 * the same one: then it follows by itself. What stands beside a section and is covered by it comes after it.
 */
export function sectionTexts({ sections }: ReadDocument, filed: Filed): string {
  // Of two sections with one address a browser opens the first.
  const positions = new Map(sections.map(({ url }, at) => [url, at] as const).toReversed())
  const beside = besideFiled(sections, filed)
  const topics = new Map<string, string[]>()
  for (const [url, { topics: own }] of filed.sections)
    for (const topic of own) topics.set(topic, [...(topics.get(topic) ?? []), url])
  const parts = [...topics]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, urls]) => {
      const ordered = urls.toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
      return [`# ${topic}`, ...ordered.map((url) => sectionText(url, positions.get(url)))].join('\n\n')
    })
  return `${parts.join('\n\n')}\n`

  function sectionText(url: string, at: number | undefined): string {
    const section = at === undefined ? undefined : sections[at]
    if (!section || at === undefined) return `## ${url}\n\n*This section is not in the document.*`
    const title = `## ${named(section)}\n\n${url}  \n${section.file}:${section.line}-${section.endLine}`
    let hidden: { depth: number; file: string } | undefined
    const inner = below(sections, at).flatMap((part) => {
      if (hidden && part.file === hidden.file && rank(part.depth) > hidden.depth) return []
      hidden = undefined
      const heading = headingOf(part)
      const own = filed.sections.get(part.url)
      if (!own) return [heading, part.text.trim()]
      hidden = { depth: rank(part.depth), file: part.file }
      return [heading, `*Filed by itself: ${own.topics.join(', ')}. ${part.file}:${part.line}*`]
    })
    const covered = (beside.get(at) ?? []).flatMap((part) => [headingOf(part), part.text.trim()])
    return [title, section.text.trim(), ...inner, ...covered].filter((text) => text !== '').join('\n\n')
  }
}

/** The headings of a document, indented by depth, each with what it is filed under, its address and its place. */
export function outline({ sections }: ReadDocument, filed: Filed): string {
  const lines = sections.map((section) => {
    const depth = section.depth === 'rule' ? '-' : '#'.repeat(section.depth)
    const unplaced = section.depth === 'rule' ? 'not filed by itself' : 'neither filed nor listed'
    const place = placeOf(section.url, filed) ?? unplaced
    const indented = `${'  '.repeat(rank(section.depth) - 1)}${depth} ${named(section)}`
    return `${indented}  [${place}]  ${section.url}  ${section.file}:${section.line}`
  })
  return lines.join('\n')
}

/** The heading of a part of a section, one deeper than in the document; rules have an address of their own. */
function headingOf(part: Section): string {
  const heading = `${'#'.repeat(Math.min(6, rank(part.depth) + 1))} ${named(part)}`
  return part.depth === 'rule' ? `${heading}\n\n${part.url}` : heading
}

/** A section's heading, with how binding it is where a mark says so. */
function named({ heading, level }: Section): string {
  return level === undefined ? heading : `(${level}) ${heading}`
}
