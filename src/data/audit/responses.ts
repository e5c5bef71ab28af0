import { at, below, entriesOf, listOf, textOf } from './json-value.ts'
import type { Located, References } from './references.ts'
import type { SpecVersion } from './read-document.ts'
import { schemaOr } from './schema-of-example.ts'

/** A body in one media type. */
export interface Media {
  /** The media type as it is written, e.g. `application/json; charset=utf-8`; empty where none is stated. */
  type: string
  pointer: string
  schema: Located | undefined
  /** Example bodies. */
  examples: unknown[]
}

/** A header of a response. */
export interface Header {
  name: string
  pointer: string
  text: string
}

/** A response of an operation. */
export interface Response {
  /** `200`, `4XX` or `default`. */
  status: string
  pointer: string
  text: string
  media: Media[]
  headers: Header[]
}

/** The responses of an operation, in the order of the document. */
export function responsesOf(
  operation: Located,
  root: unknown,
  version: SpecVersion,
  references: References,
): Response[] {
  const produces = listOf(at(operation.value, 'produces') ?? at(root, 'produces')).filter(
    (type) => typeof type === 'string',
  )
  return entriesOf(at(operation.value, 'responses')).flatMap(([status, value]) => {
    const found = references.resolve(value, below(operation.pointer, 'responses', status))
    if (!found) return []
    return [
      {
        status,
        pointer: found.pointer,
        text: textOf(at(found.value, 'description')) ?? '',
        media: version === '2.0' ? mediaOf(found, produces, references) : contentOf(found, references),
        headers: headersOf(found, references),
      },
    ]
  })
}

function mediaOf({ value, pointer }: Located, produces: readonly string[], references: References): Media[] {
  const place = below(pointer, 'schema')
  const schema = references.resolve(at(value, 'schema'), place)
  const examples = entriesOf(at(value, 'examples'))
  if (!schema && examples.length === 0) return []
  const types = produces.length > 0 ? produces : ['']
  return types.map((type) => {
    const own = examples.filter(([name]) => type === '' || name === type).map(([, example]) => example)
    return { type, pointer: schema ? place : pointer, schema: schemaOr(schema, own, pointer), examples: own }
  })
}

function contentOf({ value, pointer }: Located, references: References): Media[] {
  return entriesOf(at(value, 'content')).map(([type, media]) =>
    mediaAt(media, type, below(pointer, 'content', type), references),
  )
}

/** The body in one media type of a request or a response, from version 3 on. */
export function mediaAt(media: unknown, type: string, pointer: string, references: References): Media {
  const several = entriesOf(at(media, 'examples')).map(([, example]) => {
    const found = references.resolve(example, pointer)?.value
    return found && (at(found, 'externalValue') === undefined ? (at(found, 'value') ?? found) : undefined)
  })
  const examples = [at(media, 'example'), ...several].filter((example) => example !== undefined)
  const schema = references.resolve(at(media, 'schema'), below(pointer, 'schema'))
  return { type, pointer, schema: schemaOr(schema, examples, pointer), examples }
}

function headersOf({ value, pointer }: Located, references: References): Header[] {
  return entriesOf(at(value, 'headers')).map(([name, header]) => {
    const place = below(pointer, 'headers', name)
    const found = references.resolve(header, place)
    return { name, pointer: place, text: textOf(at(found?.value, 'description')) ?? '' }
  })
}

/** Whether a media type is JSON, or could be as nothing is stated. */
export function isJson(type: string): boolean {
  return type === '' || /^(application|text)\/([\w.+-]+\+)?json\b|^\*\/\*/i.test(type)
}

/** Whether a status is that of a success. */
export function isSuccess(status: string): boolean {
  return status.startsWith('2')
}

/** Whether a status is that of an error; `default` is, where others say what success is. */
export function isError(status: string): boolean {
  return /^[45]/.test(status) || status === 'default'
}
