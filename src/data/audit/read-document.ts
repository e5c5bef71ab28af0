import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml'
import { at, objectOf, type JsonObject, scalarText } from './json-value.ts'

/** Which version of the OpenAPI Specification a document is written in. */
export type SpecVersion = '2.0' | '3.0' | '3.1'

/** A document that can be audited. */
export interface OpenApiDocument {
  version: SpecVersion
  root: JsonObject
}

/** Says what is wrong with a document, why that matters and what to do, in sentences meant for its author. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument'
}

/** The most that is read of one document, in characters: 20 MB. */
export const MOST_CHARACTERS = 20 * 1024 * 1024

/** OpenAPI has no use for YAML's dates, and `<<` is common in files written by hand. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag)

/**
 * Reads the text of an OpenAPI 2.0, 3.0 or 3.1 document, in JSON or YAML. Aliases stay one object, so a document that
 * repeats itself a billion times takes no more room than its text. Throws an {@link UnreadableDocument}.
 */
export function readDocument(text: string): OpenApiDocument {
  if (text.length > MOST_CHARACTERS) {
    const megabytes = Math.ceil(text.length / 1024 / 1024)
    throw new UnreadableDocument(
      `The file has ${megabytes} MB, and at most 20 MB are read. Split it, or leave out what is not the description.`,
    )
  }
  const value = parse(text.replace(/^\uFEFF/, ''))
  const root = objectOf(value)
  if (!root) throw new UnreadableDocument(`This is no OpenAPI document: ${kindOf(value)} where an object is due.`)
  return { root, version: versionOf(root) }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new UnreadableDocument('The file is empty. Choose one with an OpenAPI description.')
  try {
    return /^\s*[[{]/.test(text) ? parseJson(text) : parseYaml(text)
  } catch (error) {
    if (error instanceof RangeError) {
      throw new UnreadableDocument(
        'The file is nested too deeply to be read. No API needs that: is it made to do harm?',
      )
    }
    const place = error instanceof YAMLException && error.mark ? `Line ${error.mark.line + 1}: ` : ''
    const reason = error instanceof YAMLException ? error.reason : messageOf(error)
    throw new UnreadableDocument(`The file is neither JSON nor YAML. ${place}${reason}. Repair it, then try again.`)
  }
}

/** So many characters are read again for lines that are not indented: each of them takes the whole document once more. */
const MOST_READ_AGAIN = 20e6

/**
 * Texts in quotes that run over several lines have to be indented below their key. Many are not, and most parsers read
 * them all the same: such a line is indented here.
 */
function parseYaml(text: string): unknown {
  let repaired = text
  for (let read = 0; ; read += repaired.length) {
    try {
      return load(repaired, { schema: SCHEMA, json: true })
    } catch (error) {
      const isUnindented = error instanceof YAMLException && error.reason === 'deficient indentation'
      if (!isUnindented || !error.mark || read + repaired.length > MOST_READ_AGAIN) throw error
      const lines = repaired.split('\n')
      const { line } = error.mark
      // Blanks at the beginning of such a line mean nothing.
      repaired = lines.with(line, `${' '.repeat(80)}${lines[line]?.trimStart()}`).join('\n')
    }
  }
}

/** What begins like JSON may still be YAML in its flow style, with comments or without quotes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    try {
      return load(text, { schema: SCHEMA, json: true })
    } catch (other) {
      throw other instanceof RangeError ? other : error
    }
  }
}

function versionOf(root: JsonObject): SpecVersion {
  const [swagger, openapi] = [scalarText(at(root, 'swagger')), scalarText(at(root, 'openapi'))]
  if (/^2(\.0)?$/.test(swagger)) return '2.0'
  if (openapi.startsWith('3.0')) return '3.0'
  if (/^3\.[12]/.test(openapi)) return '3.1'
  if (openapi || swagger) {
    const version = (openapi || swagger).slice(0, 20)
    throw new UnreadableDocument(`OpenAPI ${version} is not known here: only 2.0, 3.0 and 3.1 are read.`)
  }
  const others: Record<string, string> = {
    asyncapi: 'an AsyncAPI document',
    raml: 'a RAML document',
    arazzo: 'an Arazzo document',
    overlay: 'an OpenAPI overlay',
    $schema: 'a JSON Schema',
  }
  const other = Object.keys(others).find((key) => Object.hasOwn(root, key))
  throw new UnreadableDocument(
    `This is no OpenAPI document${other ? `, but ${others[other]}` : ''}: the key “openapi” (or “swagger”) is missing at its top. Choose the file that has it.`,
  )
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'it is a list'
  return value === null || value === undefined ? 'it is empty' : `it is a ${typeof value}`
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}
