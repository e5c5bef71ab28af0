import { at, below, entriesOf, listOf, textOf } from './json-value.ts'
import type { Located, References } from './references.ts'
import type { SpecVersion } from './read-document.ts'
import { mediaAt, responsesOf, type Media, type Response } from './responses.ts'

/** A parameter of an operation, or a header of a request. */
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  pointer: string
  /** The parameter itself; in version 2.0 also its schema. */
  value: Located['value']
  schema: Located | undefined
  text: string
}

/** One method on one path. */
export interface Operation {
  path: string
  /** In lower case. */
  method: string
  pointer: string
  parameters: Parameter[]
  /** The bodies it takes, one per media type. */
  request: Media[]
  responses: Response[]
  isDeprecated: boolean
  /** Its operation id; empty where it has none. */
  id: string
  /** Summary, description and operation id. */
  text: string
  /** The names of the security schemes it asks for; undefined where what holds for all holds for it. */
  security: readonly string[] | undefined
  callbacks: string | undefined
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'query'])

/** All operations of a document, in its order. Webhooks are not among them: other parties answer those. */
export function readOperations(root: unknown, version: SpecVersion, references: References): Operation[] {
  return entriesOf(at(root, 'paths')).flatMap(([path, value]) => {
    if (!path.startsWith('/')) return []
    const item = references.resolve(value, below('/paths', path))
    if (!item) return []
    const shared = parametersAt(item, references, version)
    return entriesOf(item.value).flatMap(([method, one]) => {
      if (!METHODS.has(method)) return []
      const pointer = below(item.pointer, method)
      // Of an operation that stands in another file, its method, its path and what it shares are known.
      const isElsewhere = at(one, '$ref') !== undefined
      const operation = references.resolve(one, pointer) ?? (isElsewhere ? { value: {}, pointer } : undefined)
      return operation ? [operationOf(path, method, operation, shared, root, version, references)] : []
    })
  })
}

function operationOf(
  path: string,
  method: string,
  operation: Located,
  shared: (Parameter | Media)[],
  root: unknown,
  version: SpecVersion,
  references: References,
): Operation {
  const { value, pointer } = operation
  const all = [...parametersAt(operation, references, version), ...shared]
  const parameters = all.flatMap((one) => ('in' in one ? [one] : []))
  const bodies = all.flatMap((one) => ('in' in one ? [] : [one]))
  const consumes = listOf(at(value, 'consumes') ?? at(root, 'consumes')).filter((type) => typeof type === 'string')
  return {
    path,
    method,
    pointer,
    parameters: parameters.filter(
      (one, index) => parameters.findIndex((other) => other.name === one.name && other.in === one.in) === index,
    ),
    request:
      version === '2.0'
        ? bodies.flatMap((body) => (consumes.length > 0 ? consumes : ['']).map((type) => ({ ...body, type })))
        : requestOf(operation, references),
    responses: responsesOf(operation, root, version, references),
    isDeprecated: at(value, 'deprecated') === true,
    id: textOf(at(value, 'operationId')) ?? '',
    text: ['operationId', 'summary', 'description'].map((key) => textOf(at(value, key)) ?? '').join('\n'),
    security: at(value, 'security') === undefined ? undefined : securityOf(at(value, 'security')),
    callbacks: entriesOf(at(value, 'callbacks')).length > 0 ? below(pointer, 'callbacks') : undefined,
  }
}

function securityOf(value: unknown): string[] {
  return listOf(value).flatMap((requirement) => entriesOf(requirement).map(([name]) => name))
}

/** The parameters at a path or an operation; in version 2.0 bodies are among them. */
function parametersAt(owner: Located, references: References, version: SpecVersion): (Parameter | Media)[] {
  return listOf(at(owner.value, 'parameters')).flatMap((one, index): (Parameter | Media)[] => {
    const found = references.resolve(one, below(owner.pointer, 'parameters', index))
    if (!found) return []
    const { value, pointer } = found
    const place = at(value, 'in')
    const schema = references.resolve(at(value, 'schema'), below(pointer, 'schema'))
    if (place === 'body') return [{ type: '', pointer, schema, examples: [] }]
    const name = textOf(at(value, 'name'))
    if (name === undefined || !isPlace(place)) return []
    const text = textOf(at(value, 'description')) ?? ''
    return [
      {
        name,
        in: place,
        pointer,
        value,
        schema: version === '2.0' ? found : (schema ?? contentOf(found, references)),
        text,
      },
    ]
  })
}

function contentOf(parameter: Located, references: References): Located | undefined {
  const [entry] = entriesOf(at(parameter.value, 'content'))
  if (!entry) return undefined
  return references.resolve(at(entry[1], 'schema'), below(parameter.pointer, 'content', entry[0], 'schema'))
}

function requestOf(operation: Located, references: References): Media[] {
  const body = references.resolve(at(operation.value, 'requestBody'), below(operation.pointer, 'requestBody'))
  if (!body) return []
  return entriesOf(at(body.value, 'content')).map(([type, media]) => {
    return mediaAt(media, type, below(body.pointer, 'content', type), references)
  })
}

function isPlace(value: unknown): value is Parameter['in'] {
  return value === 'path' || value === 'query' || value === 'header' || value === 'cookie'
}
