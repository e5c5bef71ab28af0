import { asciidocLink, asciidocText } from '../formats/asciidoc.ts'
import { escaped, markdownLink } from '../formats/markdown.ts'
import { origin, type Citable } from './citable.ts'

/** A work in one line of Markdown: its title as a link, and where it comes from. */
export function markdownLine(work: Citable): string {
  return [markdownLink(work.title, work.url), ...origin(work).map(escaped)].join(', ')
}

/** A work in one line of AsciiDoc: its title as a link, and where it comes from. */
export function asciidocLine(work: Citable): string {
  return [asciidocLink(work.title, work.url), ...origin(work).map(asciidocText)].join(', ')
}
