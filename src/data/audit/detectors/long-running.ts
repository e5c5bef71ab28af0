import { successBody } from '../collections.ts'
import type { Description } from '../description.ts'
import { listOf } from '../json-value.ts'
import { isParameter, segmentsOf } from '../paths.ts'
import type { Located } from '../references.ts'
import type { Detector, Sighting } from '../sighting.ts'

const OPERATION = /(^|[-_.a-z])(operation|job|task|run|execution|import|export)s?$/i

/** Whether a path leads to one piece of work, or to the status of one. */
function isWork(path: string): boolean {
  const segments = segmentsOf(path)
  const own = /^status$/i.test(segments.at(-1) ?? '') ? segments.slice(0, -1) : segments
  return isParameter(own.at(-1)) && OPERATION.test(own.at(-2) ?? '')
}

/** Whether a path leads to one piece of work, or to something below one, such as its results. */
function isOfWork(path: string): boolean {
  const segments = segmentsOf(path)
  return isWork(path) || segments.some((step, index) => isParameter(step) && OPERATION.test(segments[index - 1] ?? ''))
}

/** `long-running-operations`: how a client follows an operation that is accepted and not done. */
export const longRunning: Detector = (description) => {
  const { operations, reader } = description
  const polls = operations.filter(({ path, method }) => method === 'get' && isWork(path))
  const accepted = operations.flatMap((operation) =>
    operation.method === 'get'
      ? []
      : operation.responses.filter(({ status }) => status === '202').map((response) => ({ operation, response })),
  )
  const found = accepted.flatMap(({ operation, response }): Sighting[] => {
    const sighting = (option: string, pointer = response.pointer) => ({
      topic: 'long-running-operations',
      option,
      pointer,
    })
    if (operation.callbacks) return []
    const header = response.headers.find(({ name }) => /^(operation-location|azure-asyncoperation)$/i.test(name))
    if (header) return [sighting('operation', header.pointer)]
    const names = response.media.flatMap(({ schema }) =>
      reader.properties(schema).map(({ name }) => name.toLowerCase().replace(/[^a-z]/g, '')),
    )
    if (
      names.some((name) => /^(jobid|operationid|taskid|job|operation|task|operationname|jobs)$/.test(name)) ||
      polls.length > 0
    )
      return [sighting('operation')]
    return names.includes('status') || names.includes('state') ? [sighting('resource')] : []
  })
  const others = [...calledBack(description), ...statusOnResources(description)]
  if (found.length > 0 || polls.length === 0) return [...found, ...others]
  const starts = polls.filter(({ text, responses }) =>
    /asynchron|long[- ]running|background|in progress|poll/i.test(text + responses.map((one) => one.text).join(' ')),
  )
  return [...starts.map(({ pointer }) => sightingOf('operation', pointer)), ...others]
}

function sightingOf(option: string, pointer: string): Sighting {
  return { topic: 'long-running-operations', option, pointer }
}

const CALLBACK = /^(callback|webhook|notification|notify|status_?callback)_?(url|uri)s?$/i

/** Operations that start something and say where its end is told. */
function calledBack({ operations, reader }: Description): Sighting[] {
  return operations.flatMap(({ method, callbacks, request, parameters }): Sighting[] => {
    if (method === 'get') return []
    if (callbacks) return [sightingOf('callback', callbacks)]
    const properties = request.flatMap(({ schema }) => reader.properties(schema))
    const place = [...properties, ...parameters].find(({ name }) => CALLBACK.test(name))
    return place ? [sightingOf('callback', place.pointer)] : []
  })
}

const UNDER_WAY = /^(pending|queued|processing|in[-_ ]?progress|running|started|initiated|submitted|scheduled)$/i
const DONE =
  /^(complete|completed|done|success|succeeded|successful|finished|ready|processed|failed|failure|error|rejected)$/i

/** Resources that are read one by one and whose status tells whether the work on them is done. */
function statusOnResources({ operations, reader }: Description): Sighting[] {
  const places = operations.flatMap((operation) => {
    if (operation.method !== 'get' || !segmentsOf(operation.path).some(isParameter)) return []
    const statuses = reader
      .properties(successBody(operation)?.schema)
      .filter(({ name }) => /(^|_)(status|state)$|(Status|State)$/i.test(name))
    // Each of several alternatives may name its own states.
    const values = statuses.flatMap(({ schema }) => statesOf(schema, reader))
    // What people approve or reject is not worked on.
    const isDecided = values.some((one) => /^approved$/i.test(one))
    const isDone = values.some((one) => DONE.test(one) && !(isDecided && /^rejected$/i.test(one)))
    const isFollowed = isDone && values.some((one) => UNDER_WAY.test(one))
    const option = isOfWork(operation.path) ? 'operation' : 'resource'
    return isFollowed ? statuses.slice(0, 1).map(({ pointer }) => ({ option, pointer })) : []
  })
  return places.map(({ option, pointer }) => sightingOf(option, pointer))
}

/** The states that a property may have: those it lists, and those that its text names between marks. */
function statesOf(schema: Located | undefined, reader: Description['reader']): string[] {
  const stated = [...listOf(reader.keyword(schema, 'enum')), ...reader.examples(schema)].map(String)
  const named = [...reader.text(schema).matchAll(/[`'"“*]([A-Za-z][\w -]{2,20})[`'"”*]/g)].map(([, name]) => name ?? '')
  return [...stated, ...named]
}
