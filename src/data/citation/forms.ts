import { bibtex } from './bibtex.ts'
import type { Choice } from './citable.ts'
import { cslJson } from './csl-json.ts'
import { asciidocLine, markdownLine } from './lines.ts'

/** The forms in which a choice can be taken along. */
export const FORMS = [
  { id: 'link', name: 'Link' },
  { id: 'markdown', name: 'Markdown' },
  { id: 'asciidoc', name: 'AsciiDoc' },
  { id: 'record', name: 'Decision record' },
  { id: 'bibtex', name: 'BibTeX' },
  { id: 'csl', name: 'CSL-JSON' },
] as const

/** Names one of the forms. */
export type FormId = (typeof FORMS)[number]['id']

/** A choice in a form. `today` (`YYYY-MM-DD`) is said to be the day on which it was read. */
export function inForm({ work, record }: Choice, form: FormId, today: string): string {
  switch (form) {
    case 'link':
      return work.url
    case 'markdown':
      return markdownLine(work)
    case 'asciidoc':
      return asciidocLine(work)
    case 'record':
      return record
    case 'bibtex':
      return bibtex(work, today)
    case 'csl':
      return cslJson(work, today)
  }
}
