import { isScalar, stringify } from 'yaml'
import { readFrontMatter } from '../../../src/data/compiler/front-matter.ts'
import type { Citation } from '../../../src/data/model/standards.ts'

const FIELD = 'standards'

/**
 * The text of a guideline's file with these citations as its field `standards`, which stands behind `topics`; all else
 * stays as it is written. Without citations the field goes. Throws when the front matter cannot be read.
 */
export function withCitations(text: string, citations: readonly Citation[]): string {
  const fields = fieldsOf(text)
  const old = fields.find(({ key }) => key === FIELD)
  const without = old ? text.slice(0, old.start) + text.slice(old.end) : text
  if (citations.length === 0) return without
  const others = old ? fieldsOf(without) : fields
  const at = (others.find(({ key }) => key === 'topics') ?? others.at(-1))?.end
  if (at === undefined) throw new Error('The file has no fields.')
  return without.slice(0, at) + yamlOf({ [FIELD]: citations }) + without.slice(at)
}

/** YAML as it is written in the content folder. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true })
}

/** The fields of front matter with the lines they stand on. */
function fieldsOf(text: string): { key: string; start: number; end: number }[] {
  const parts = readFrontMatter('', text)
  if (Array.isArray(parts)) throw new Error('The front matter cannot be read.')
  const { document, bodyAt } = parts
  const tree: unknown = document.contents
  const keys = isMapLike(tree) ? tree.items.flatMap(({ key }) => (isScalar(key) && key.range ? [key] : [])) : []
  const starts = keys.map(({ range }) => lineStart(text, range?.[0] ?? 0))
  const closing = lineStart(text, bodyAt - 1)
  return keys.map(({ value }, at) => ({ key: String(value), start: starts[at] ?? 0, end: starts[at + 1] ?? closing }))
}

function isMapLike(tree: unknown): tree is { items: { key: unknown }[] } {
  return typeof tree === 'object' && tree !== null && 'items' in tree && Array.isArray(tree.items)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
