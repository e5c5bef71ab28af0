import { MEDIA_TYPES } from '../media-type.ts'
import { pathParameter } from './parameters.ts'

type Schema = { $ref: string } | { type: string }
type Content = Record<string, { schema: Schema; example?: object }>

const TEXT = { type: 'string' }

/** An operation in the terms of OpenAPI. */
export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: object[]
  responses: Record<string, object>
}

interface Told {
  id: string
  tag: string
  summary: string
  description: string
  /** Parts of the path, or references to such. */
  parameters?: object[]
}

type Ending = 'json' | 'yaml' | 'md' | 'atom'

/** An operation that gives a document of one type. */
export function get({ content, ...told }: Told & { content: Content }): { get: Operation } {
  return { get: operation(told, content) }
}

/** An operation whose address ends in a format. `schema` names what JSON and YAML hold; the example is for JSON. */
export function getFormats(
  formats: readonly Ending[],
  { schema, example, parameters = [], ...told }: Told & { schema: string; example?: object | undefined },
): { get: Operation } {
  const document = { $ref: `#/components/schemas/${schema}` }
  const schemas: Record<Ending, Schema> = { json: document, yaml: document, md: TEXT, atom: TEXT }
  const content = Object.fromEntries(
    formats.map((format) => [
      MEDIA_TYPES[format],
      { schema: schemas[format], ...(format === 'json' && example && { example }) },
    ]),
  )
  const ending = pathParameter('format', 'The ending of the address chooses the format.', 'json', {
    type: 'string',
    enum: formats,
  })
  return { get: operation({ ...told, parameters: [...parameters, ending] }, content) }
}

/** Content of one media type; text unless a schema says otherwise. */
export function ofType(mediaType: string, schema: Schema = TEXT): Content {
  return { [mediaType]: { schema } }
}

function operation({ id, tag, summary, description, parameters }: Told, content: Content): Operation {
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(parameters && { parameters }),
    responses: {
      200: { description: summary, content },
      404: { $ref: '#/components/responses/NotFound' },
    },
  }
}
