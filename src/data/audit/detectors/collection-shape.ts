import { collectionReads, successBody } from '../collections.ts'
import type { Description } from '../description.ts'
import type { Operation } from '../operations.ts'
import { isParameter, segmentsOf } from '../paths.ts'
import type { Located } from '../references.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** `collection-retrieve`: whether a collection is a bare array or stands in an object. */
export const collectionRetrieve: Detector = (description) =>
  collectionReads(description).flatMap(({ body, holder }): Sighting[] =>
    body && holder
      ? [{ topic: 'collection-retrieve', option: holder === 'array' ? 'array' : 'object', pointer: body.pointer }]
      : [],
  )

/**
 * `data-envelope`: whether the payload is wrapped. Single resources tell: where they are wrapped too, everything is; where
 * they are bare, the collections decide between the other two.
 */
export const envelope: Detector = (description) => {
  const collections = collectionReads(description).filter(({ holder }) => holder !== undefined)
  const isWrapped = collections.filter(({ holder }) => holder !== 'array').length > collections.length / 2
  const paths = new Set(collections.map(({ operation }) => operation.path))
  const read = description.operations.filter(({ method, path }) => method === 'get' && !paths.has(path))
  const byId = singlesIn(
    read.filter(({ path }) => isParameter(segmentsOf(path).at(-1))),
    description,
  )
  // Without resources that are read by their ids, those that stand alone or are made tell the same.
  const singles = byId.length > 0 ? byId : singlesIn([...read, ...description.operations.filter(isWrite)], description)
  const bare = isWrapped ? 'collections' : 'bare'
  const found = singles.map((single): Sighting => ({
    topic: 'data-envelope',
    option: single.isWrapped ? 'envelope' : bare,
    pointer: single.pointer,
  }))
  const ofCollections = collections.flatMap(({ body, holder }): Sighting[] =>
    body
      ? [{ topic: 'data-envelope', option: holder === 'array' ? 'bare' : 'collections', pointer: body.pointer }]
      : [],
  )
  // Without single resources, collections alone tell; where some of them are bare, both are done.
  if (found.length === 0) return ofCollections
  const isMixed = new Set(ofCollections.map(({ option }) => option)).size > 1
  return isMixed && !found.some(({ option }) => option === 'envelope') ? [...found, ...ofCollections] : found
}

function isWrite({ method }: Operation): boolean {
  return method === 'post' || method === 'put' || method === 'patch'
}

/** The bodies of these answers that are one resource, and whether each is wrapped. */
function singlesIn(operations: readonly Operation[], description: Description) {
  return operations.flatMap((operation) => {
    const body = successBody(operation)
    const names = body ? description.reader.properties(body.schema).map(({ name }) => name) : []
    // An answer that only says how it went holds no resource.
    if (!body || names.every((name) => ACKNOWLEDGES.test(name))) return []
    return [{ pointer: body.pointer, isWrapped: wraps(body.schema, description) }]
  })
}

const ACKNOWLEDGES =
  /^(status|status_?code|code|success|is_?success|ok|message|messages|msg|errors?|detail|timestamp)$/i
const PAYLOAD = /^(data|results?|response|payload|body|content|value|item|object|resource|record|entity|d)$/i
const BESIDE =
  /^(meta|metadata|links?|_links|included|jsonapi|status|status_?code|code|http_?code|success|is_?success|ok|message|messages|msg|errors?|warnings?|request_?id|trace_?id|correlation_?id|timestamp|version|pagination|paging|page|count|total|took|notice|copyright|num_?results|total_?results|disclaimer|info|debug|operation|kind|type|id|etag|error_?(code|message|description)|response_?(code|status|message)|has_?more|object|result_?(code|info|message)|performance|self|rate_?limit)$/i

/** Whether an answer is an envelope: a payload, and beside it nothing but what is said about the answer. */
function wraps(schema: Located, { reader }: Description): boolean {
  const properties = reader.properties(schema)
  const names = new Set(properties.map(({ name }) => name))
  const all = [...names]
  if (all.some((name) => /^data$/i.test(name)) && all.some((name) => /^(meta|links)$/i.test(name))) return true
  const payload = properties.find(({ name, schema: inner }) => {
    const type = reader.type(inner)
    const isBody = type === 'object' || type === 'array' || type === undefined
    return PAYLOAD.test(name) && isBody && [...names].every((other) => other === name || BESIDE.test(other))
  })
  if (payload) return true
  const others = [...names].filter(
    (name) => !/^(meta|metadata|links|_links|success|status|message|errors?|code)$/i.test(name),
  )
  const [only] = others
  if (others.length !== 1 || only === undefined) return false
  const inner = properties.find(({ name }) => name === only)?.schema
  return reader.type(inner) === 'object' && reader.properties(inner).length > 1
}
