import type { Dialect } from '../../../src/data/model/sources.ts'
import type { Citation, StandardDocument } from '../../../src/data/model/standards.ts'
import type { ReadDocument } from '../document.ts'
import { placeOf, type Filed } from '../filed.ts'
import { finderOf } from './finder.ts'
import type { Numbered } from './numbers.ts'
import { proseReader } from './prose.ts'

/** What a document names. */
export interface Named {
  /** Standards that `standards.yaml` has, in its order, each with its sections in the document's order. */
  citations: Citation[]
  /** Standards that it lacks. */
  unknown: Numbered[]
}

/**
 * Finds which sections of a document name which standards, in their headings and their own texts. What a changelog names
 * is of the past.
 */
export function citationsIn(
  { sections, textOf }: Pick<ReadDocument, 'sections' | 'textOf'>,
  rows: readonly StandardDocument[],
  { dialect, filed }: { dialect: Dialect; filed: Filed },
): Named {
  const read = proseReader(new Set(sections.map(({ file }) => textOf(file))), dialect)
  const find = finderOf(rows)
  const order = new Map(rows.map(({ id }, at) => [id, at]))
  const known: Citation[] = []
  const unknown = new Map<string, Numbered>()
  const seen = new Set<string>()
  for (const { url, heading, text } of sections) {
    if (placeOf(url, filed) === 'changelog') continue
    for (const standard of find(read(`${heading}\n\n${text}`))) {
      if (!order.has(standard.id)) unknown.set(standard.id, standard)
      else if (!seen.has(`${standard.id} ${url}`)) {
        seen.add(`${standard.id} ${url}`)
        known.push({
          standard: standard.id,
          url,
          ...(!filed.sections.has(url) && heading !== '' && { name: heading }),
        })
      }
    }
  }
  const citations = known.toSorted((a, b) => (order.get(a.standard) ?? 0) - (order.get(b.standard) ?? 0))
  return { citations, unknown: [...unknown.values()] }
}
