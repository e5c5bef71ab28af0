import { Document } from 'yaml'
import { guidelineFrontMatter } from '../../src/data/model/guideline.ts'
import { topicFrontMatter } from '../../src/data/model/topic.ts'
import { isMapping, type ImportedRecord } from './record.ts'

/** A record under the names of our front matter, and what of it has no place there. */
export interface Converted {
  fields: Record<string, unknown>
  leftOut: string[]
}

const KEYS = { guideline: Object.keys(guidelineFrontMatter.shape), topic: Object.keys(topicFrontMatter.shape) }
/** How the original and other lists call a field of ours. */
const OTHER_NAMES: Readonly<Record<string, string>> = { link: 'url', name: 'title', publisher: 'company' }

/**
 * Gives the fields of a record our names: `companyUrl` is `guideline_companyUrl`, and a mapping of topics to sections is
 * a list. What has no place in the model is listed, and texts lose the spaces around them.
 */
export function toFrontMatter({ layout, fields }: ImportedRecord): Converted {
  const converted: Converted = { fields: {}, leftOut: [] }
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === '') continue
    const key = keyFor(layout, name)
    if (key === undefined) converted.leftOut.push(`${name}, for which a content file has no place`)
    else if (key === 'topics' && layout === 'guideline') converted.fields[key] = topicsOf(value, converted.leftOut)
    else converted.fields[key] = trimmed(value)
  }
  return converted
}

/** The text of a content file with these fields, in the order of the model. */
export function contentFile(layout: ImportedRecord['layout'], fields: Readonly<Record<string, unknown>>): string {
  const sorted = KEYS[layout].flatMap((key) => (key in fields ? [[key, fields[key]]] : []))
  const document = new Document(Object.fromEntries([['layout', layout], ...sorted]))
  return `---\n${document.toString({ lineWidth: 0, singleQuote: true })}---\n`
}

/** Names are compared as people write them in the first row of a table: `Company URL` is `companyUrl`. */
function keyFor(layout: ImportedRecord['layout'], name: string): string | undefined {
  const written = name.toLowerCase().replaceAll(/[\s_-]/gu, '')
  const plain = layout === 'guideline' ? (OTHER_NAMES[written] ?? written) : written
  // `title` is the document's title here, and not the page's.
  return [`${layout}${plain}`, plain].flatMap(
    (wanted) => KEYS[layout].find((key) => key.toLowerCase().replaceAll('_', '') === wanted) ?? [],
  )[0]
}

function topicsOf(topics: unknown, leftOut: string[]): unknown {
  if (!isMapping(topics)) return trimmed(topics)
  return Object.entries(topics).map(([topic, references]) => {
    // The original has single sections without a list.
    const list: unknown = isMapping(references) ? [references] : references
    const place = (at: number) => `${topic}, section ${at + 1}`
    return {
      topic_id: topic,
      references: Array.isArray(list) ? list.map((one, at) => referenceOf(one, place(at), leftOut)) : list,
    }
  })
}

const REFERENCE_KEYS = new Set(['name', 'url', 'level', 'listed', 'document', 'quote', 'language', 'formerUrl'])

function referenceOf(reference: unknown, place: string, leftOut: string[]): unknown {
  if (!isMapping(reference)) return reference
  const entries = Object.entries(reference).filter(([key, value]) => {
    const isKnown = REFERENCE_KEYS.has(key)
    if (!isKnown && value !== null) leftOut.push(`${place}, ${key}, for which a reference has no place`)
    return isKnown && value !== null
  })
  return trimmed(Object.fromEntries(entries))
}

/** A value whose texts are single lines without spaces around them. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replaceAll(/\s+/gu, ' ')
  if (Array.isArray(value)) return value.map(trimmed)
  if (isMapping(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]))
  return value
}
