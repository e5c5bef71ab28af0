import type { Description } from './description.ts'
import type { Operation } from './operations.ts'
import { isParameter, segmentsOf } from './paths.ts'
import type { Located } from './references.ts'
import { isJson, isSuccess, type Media } from './responses.ts'

/** An operation that reads a collection, with what it answers. */
export interface CollectionRead {
  operation: Operation
  /** The body of its success, in JSON. */
  body: (Media & { schema: Located }) | undefined
  /** `array` at the top level, or the property of the object that holds the items. */
  holder: 'array' | { property: string } | undefined
  /** The schema of one item. */
  item: Located | undefined
}

/** The JSON body of an operation's success. */
export function successBody(operation: Operation): (Media & { schema: Located }) | undefined {
  for (const { status, media } of operation.responses) {
    if (!isSuccess(status) && status !== 'default') continue
    for (const one of media) if (one.schema && isJson(one.type)) return { ...one, schema: one.schema }
    if (isSuccess(status) && media.length > 0) return undefined
  }
  return undefined
}

const found = new WeakMap<Description, CollectionRead[]>()

/** The operations that read a collection: GET on a path that ends in a name, whose answer holds a list. */
export function collectionReads(description: Description): CollectionRead[] {
  const known = found.get(description)
  if (known) return known
  const reads = description.operations.flatMap((operation) => readOf(operation, description) ?? [])
  found.set(description, reads)
  return reads
}

function readOf(operation: Operation, { operations, reader }: Description): CollectionRead | undefined {
  const last = segmentsOf(operation.path).at(-1)
  if (operation.method !== 'get' || last === undefined || (isParameter(last) && !/\}\.\w+$/.test(last)))
    return undefined
  const body = successBody(operation)
  if (body) {
    const type = reader.type(body.schema)
    if (type === 'array') return { operation, body, holder: 'array', item: reader.items(body.schema) }
    const list = listIn(body.schema, reader, last, isPaged(operation))
    if (list) return { operation, body, holder: { property: list.name }, item: list.item }
    if (type !== undefined && reader.properties(body.schema).length > 0) return undefined
  }
  // Without a schema, the paths and parameters tell.
  const below = `${operation.path.replace(/\/$/, '')}/{`
  const hasItems = operations.some(
    ({ path }) => path.startsWith(below) && segmentsOf(path).length === segmentsOf(operation.path).length + 1,
  )
  // Nothing else is known of an answer without a schema than that its name is a plural.
  const isMany = !body && /[a-z]{2}s(\.\w+)?$/i.test(last) && !/^(get|count)[-_A-Z]|(ss|us|is|has)$/.test(last)
  return hasItems || isMany || isPaged(operation) ? { operation, body, holder: undefined, item: undefined } : undefined
}

/** Names that hold items in answers of all kinds. */
const HOLDER =
  /^(data|items?|results?|resultlist|value|values|content|contents|elements?|entries|entry|records?|rows|list|resources|members?|hydra:member|objects|collection|embedded|_embedded|nodes|edges|hits|docs|documents)$/i

/** The property of an answer that holds its items: the only list, or one that says so by its name. Up to two levels deep. */
function listIn(schema: Located, reader: Description['reader'], path: string, isPaged: boolean) {
  const properties = reader.properties(schema)
  const lists = properties.filter((one) => reader.type(one.schema) === 'array')
  const named = lists.find(({ name }) => HOLDER.test(name) || similar(name, path))
  // A resource may have a list of something, too: then it has an id or much else beside it, or its path names one.
  const alone =
    lists.length === 1 &&
    (properties.length <= 2 ||
      (properties.length <= 4 && /[a-z]{2}s$/i.test(path) && !/(ss|us|is)$/i.test(path)) ||
      isPaged) &&
    !properties.some(({ name }) => /^_?(id|uuid|name)$/i.test(name))
  const list = named ?? (alone ? lists[0] : undefined)
  if (list && !(properties.length > 12 && !isPaged)) return { name: list.name, item: reader.items(list.schema) }
  for (const { name, schema: inner } of properties) {
    if (!HOLDER.test(name) && name !== 'response' && name !== '_embedded') continue
    const [only, ...others] = reader.properties(inner).filter((one) => reader.type(one.schema) === 'array')
    if (only && others.length === 0 && reader.properties(inner).length <= 6)
      return { name, item: reader.items(only.schema) }
  }
  return undefined
}

function similar(property: string, segment: string): boolean {
  const [one, other] = [property, segment].map((name) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .replace(/s$/, ''),
  )
  return one !== undefined && one.length > 2 && one === other
}

/** Whether an operation takes a parameter that asks for a part of a collection. */
export function isPaged({ parameters }: Operation): boolean {
  return parameters.some(
    ({ name, in: place }) =>
      place === 'query' &&
      /^(page|per_?page|limit|offset|cursor|page_?(size|token|number)|\$?(top|skip)|max_?results|count)$/i.test(name),
  )
}
