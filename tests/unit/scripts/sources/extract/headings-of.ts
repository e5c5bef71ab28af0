import { extractors } from '../../../../../scripts/sources/extractors.ts'
import type { FiledHeading, SourceDocument } from '../../../../../scripts/sources/section.ts'
import type { Dialect } from '../../../../../src/data/model/sources.ts'

/** The headings that the extractor of a dialect finds in a file, other files being there to be included. */
export async function headingsOf(
  dialect: Dialect,
  text: string,
  {
    path = 'guide.md',
    others = {},
    options = {},
  }: { path?: string; others?: Record<string, string>; options?: SourceDocument['options'] } = {},
): Promise<FiledHeading[]> {
  return extractors[dialect]({ files: [{ path, text }], read: (other) => others[other], options })
}

/** The same in short, one line a heading: depth, text, anchor. */
export async function outlineOf(...given: Parameters<typeof headingsOf>): Promise<string[]> {
  return (await headingsOf(...given)).map(({ depth, heading, anchor }) => `${depth} ${heading} #${anchor}`)
}
