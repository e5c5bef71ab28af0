import { isScalar } from 'yaml'
import { readFrontMatter } from '../../src/data/compiler/front-matter.ts'

/** What is entered in `guideline_source`. A field that is undefined is taken out. */
export interface Entry {
  commit?: string
  checkedDate?: string
  changedSince?: string | undefined
}

/**
 * The text of a guideline's file with other values in its `guideline_source`; all else stays as it is written. Throws
 * when the file has no such field.
 */
export function enterInSource(text: string, entry: Entry): string {
  return Object.entries(entry).reduce((edited, [key, value]) => enter(edited, key, value), text)
}

function enter(text: string, key: string, value: string | undefined): string {
  const parts = readFrontMatter('', text)
  if (Array.isArray(parts) || !parts.document.hasIn(['guideline_source']))
    throw new Error('The file has no guideline_source.')
  const node: unknown = parts.document.getIn(['guideline_source', key], true)
  const written = value === undefined ? undefined : /^\d+(?:[eE]?\d+)?$/.test(value) ? `'${value}'` : value
  if (isScalar(node) && node.range) {
    const [from, to] = node.range
    if (written !== undefined)
      return `${text.slice(0, from)}${/^['"]/.test(text.slice(from)) ? `'${value}'` : written}${text.slice(to)}`
    const line = text.lastIndexOf('\n', from) + 1
    return text.slice(0, line) + text.slice(text.indexOf('\n', to) + 1)
  }
  if (written === undefined) return text
  // Below the line that names the field, as deep as its first field stands.
  const opening = /^guideline_source:[ \t]*\r?\n([ \t]+)/m.exec(text)
  if (!opening) throw new Error('guideline_source is written in one line; write its fields below each other.')
  const at = opening.index + opening[0].length
  return `${text.slice(0, at)}${key}: ${written}\n${opening[1]}${text.slice(at)}`
}
