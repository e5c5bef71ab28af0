import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse as parseTable } from 'csv-parse/sync'
import { parseDocument } from 'yaml'
import { readLinks } from './read-links.ts'
import { isMapping, type ImportedRecord } from './record.ts'

const READERS: Readonly<Record<string, (text: string, file: string) => ImportedRecord[]>> = {
  '.yaml': readYaml,
  '.yml': readYaml,
  // JSON is YAML.
  '.json': readYaml,
  '.csv': (text, file) => readTable(text, file, ','),
  '.tsv': (text, file) => readTable(text, file, '\t'),
  '.md': readLinks,
}

/** The endings of the files that can be read. */
const READABLE = Object.keys(READERS)

/**
 * The records of a file, or of all readable files below a folder, in the order of their names. Throws an error that
 * names the file when it is not there, has another ending, or is not what its ending says.
 */
export function readRecords(path: string): ImportedRecord[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new Error(`${path} does not exist. Give a file or a folder with records.`)
  if (stats.isDirectory()) {
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name in READERS || extname(name).toLowerCase() in READERS)
      .sort()
    if (files.length === 0) throw new Error(`${path} has no files with records (${READABLE.join(', ')}).`)
    return files.flatMap((name) => readRecords(join(path, name)))
  }
  const read = READERS[extname(path).toLowerCase()]
  if (!read) throw new Error(`${path} cannot be read: records are in files that end in ${READABLE.join(', ')}.`)
  try {
    return read(readFileSync(path, 'utf8'), path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${path} is not what its ending says: ${reason}`, { cause: error })
  }
}

/** One guideline, a list of them, or topics by id. */
function readYaml(text: string, file: string): ImportedRecord[] {
  // Days stay text, as the model has them.
  const document = parseDocument(text, { schema: 'core' })
  const [error] = document.errors
  if (error) throw error
  const data: unknown = document.toJS({ maxAliasCount: 100 })
  if (Array.isArray(data)) return data.map((item, at) => recordOf(item, `${file}, item ${at + 1}`))
  if (isMapping(data) && Object.values(data).length > 0 && Object.values(data).every(isTopic))
    return Object.entries(data).map(([id, topic]) => ({
      layout: 'topic',
      place: `${file}, ${id}`,
      fields: { id, ...(isMapping(topic) && topic) },
    }))
  return [recordOf(data, file)]
}

function isTopic(value: unknown): boolean {
  return isMapping(value) && 'name' in value && 'category' in value
}

function recordOf(data: unknown, place: string): ImportedRecord {
  if (!isMapping(data))
    throw new Error(`${place} is no record: a mapping of fields is due, such as title, company and url`)
  const isOfTopic = isTopic(data) || 'topic_name' in data
  return { layout: isOfTopic ? 'topic' : 'guideline', place, fields: data }
}

/** One guideline a row, with the names of its fields in the first row. */
function readTable(text: string, file: string, delimiter: string): ImportedRecord[] {
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parseTable(text, {
    delimiter,
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    trim: true,
  })
  return rows.map(({ record, info }) => ({
    layout: 'guideline',
    place: `${file}:${info.lines}`,
    fields: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')),
  }))
}
