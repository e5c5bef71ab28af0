import type { Description } from '../description.ts'
import type { Located } from '../references.ts'
import { isError, isJson, type Media } from '../responses.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** `http-status-standard-error`: which format the body of an error has. */
export const errorBody: Detector = (description) => {
  const seen = new Map<string, Sighting>()
  for (const { responses } of description.operations)
    for (const { status, pointer, media } of responses) {
      if (!isError(status) || seen.has(pointer)) continue
      // `default` says what is answered else: without another status it is the success.
      if (status === 'default' && !responses.some((other) => /^[1-3]/.test(other.status))) continue
      const option = media.map((one) => formatOf(one, description)).find((one) => one !== undefined)
      if (option) seen.set(pointer, { topic: 'http-status-standard-error', option, pointer })
    }
  return [...seen.values()]
}

function formatOf({ type, schema, examples }: Media, { reader }: Description): string | undefined {
  if (/problem\+json/i.test(type)) return 'problem'
  if (/vnd\.api\+json/i.test(type)) return 'json-api'
  if (/fhir\+json/i.test(type)) return 'fhir'
  if (!isJson(type)) return undefined
  const names = namesOf(schema, reader)
  if (names.size === 0) {
    const [example] = examples
    if (example !== null && typeof example === 'object') for (const name of Object.keys(example)) names.add(name)
  }
  if (names.size === 0) return undefined
  const has = (...wanted: string[]) => wanted.every((name) => names.has(name))
  if (has('title', 'status', 'detail') || has('title', 'detail', 'type') || has('type', 'title', 'status'))
    return 'problem'
  if (has('resourceType', 'issue')) return 'fhir'
  const several = innerNames(schema, reader, 'errors')
  if (names.has('errors') && several.has('title') && (several.has('status') || several.has('source'))) return 'json-api'
  if (has('code', 'message', 'details') && isStatus(schema, reader)) return 'google'
  const inner = innerNames(schema, reader, 'error')
  if (inner.has('code') && inner.has('message')) {
    if (inner.has('status') && (inner.has('details') || isNumber(schema, reader))) return 'google'
    if (['target', 'details', 'innererror', 'innerError'].some((name) => inner.has(name))) return 'odata'
  }
  if (names.has('odata.error')) return 'odata'
  return 'own'
}

function namesOf(schema: Located | undefined, reader: Description['reader']): Set<string> {
  const target = reader.type(schema) === 'array' ? reader.items(schema) : schema
  return new Set(reader.properties(target).map(({ name }) => name))
}

function innerNames(schema: Located | undefined, reader: Description['reader'], name: string): Set<string> {
  return namesOf(reader.properties(schema).find((one) => one.name === name)?.schema, reader)
}

/** google.rpc.Status by itself: its code is a number, and its details are of any type. */
function isStatus(schema: Located | undefined, reader: Description['reader']): boolean {
  const details = reader.properties(schema).find(({ name }) => name === 'details')?.schema
  const code = reader.properties(schema).find(({ name }) => name === 'code')?.schema
  const names = namesOf(details, reader)
  return reader.type(code) === 'integer' && (names.has('@type') || names.has('type_url'))
}

function isNumber(schema: Located | undefined, reader: Description['reader']): boolean {
  const error = reader.properties(schema).find(({ name }) => name === 'error')?.schema
  return reader.type(reader.properties(error).find(({ name }) => name === 'code')?.schema) === 'integer'
}
