import type { Compilation } from '../../src/data/compiler/compile.ts'
import type { ContentFile } from '../../src/data/compiler/content-file.ts'
import { readFrontMatter } from '../../src/data/compiler/front-matter.ts'
import { renderMarkdown } from '../../src/data/compiler/markdown.ts'
import { offsetAt, valueAt, type Path, type Problem } from '../../src/data/compiler/problem.ts'
import { didYouMean } from '../../src/data/compiler/suggest.ts'
import { isWebAddress } from '../../src/data/model/safe-address.ts'

/** Where an address stands in the content. */
export type Mention = Pick<Problem, 'file' | 'place'>

/** The external addresses of the content, each with the places that mention it. */
export type Addresses = Map<string, Mention[]>

/**
 * The external addresses of these guidelines, of all content when none is named: whatever holds one in a front matter
 * (references, standards, documents …) and every link of a text. Former addresses are left out, as nobody is sent there.
 * Throws when a guideline does not exist.
 */
export function addressesOf({ linked, sources }: Compilation, guidelines: readonly string[]): Addresses {
  for (const id of guidelines) {
    if (linked.guidelines.has(id)) continue
    const suggestion = didYouMean(id, linked.guidelines.keys())
    throw new Error(`There is no guideline ${id}.${suggestion === undefined ? '' : ` ${suggestion}`}`)
  }
  const found: Addresses = new Map()
  const add = (address: string, mention: Mention) => found.set(address, [...(found.get(address) ?? []), mention])
  for (const file of linked.files) {
    for (const path of partsAbout(file, guidelines)) addFields(file.name, valueOf(file.fields, path), path, add)
    if (isWhole(file, guidelines)) addLinks(file.name, sources.get(file.name) ?? '', add)
  }
  return found
}

type Add = (address: string, mention: Mention) => void

function isWhole(file: ContentFile, guidelines: readonly string[]): boolean {
  if (guidelines.length === 0) return true
  return file.layout === 'guideline' && guidelines.includes(file.fields.guideline_id)
}

/** The parts of a file that speak of these guidelines: all of it, or their items in a topic's file. */
function partsAbout(file: ContentFile, guidelines: readonly string[]): Path[] {
  if (isWhole(file, guidelines)) return [[]]
  if (file.layout !== 'topic') return []
  const items = file.fields.guidelines ?? []
  return items.flatMap(({ guideline_id }, index) => (guidelines.includes(guideline_id) ? [['guidelines', index]] : []))
}

function valueOf(fields: ContentFile['fields'], [list, index]: Path): unknown {
  if (list === undefined) return fields
  return 'guidelines' in fields && typeof index === 'number' ? fields.guidelines?.[index] : undefined
}

function addFields(file: string, value: unknown, path: Path, add: Add): void {
  if (typeof value === 'string') {
    if (isWebAddress(value) && path.at(-1) !== 'formerUrl') add(value, valueAt(file, ...path))
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) addFields(file, item, [...path, index], add)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) addFields(file, field, [...path, key], add)
  }
}

function addLinks(file: string, text: string, add: Add): void {
  const parts = readFrontMatter(file, text)
  if (Array.isArray(parts)) return
  for (const [, href = ''] of renderMarkdown(parts.body).matchAll(/href="([^"]*)"/g)) {
    const address = href.replaceAll('&amp;', '&')
    if (isWebAddress(address))
      add(address, offsetAt(file, Math.max(0, text.indexOf(address, text.length - parts.body.length))))
  }
}
