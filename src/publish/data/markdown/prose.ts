import type { ProseSummary } from '../../../data/model/catalogue.ts'
import type { DataSource } from '../data-source.ts'
import { escaped, paragraphs } from '../../../data/formats/markdown.ts'

/** The Markdown twin of a prose page or post at a canonical path: its own text below its title. */
export function proseMarkdown({ title, description, date }: ProseSummary, path: string, { texts }: DataSource): string {
  return paragraphs([`# ${escaped(title)}`, description && `> ${escaped(description)}`, date, texts.get(path)])
}
