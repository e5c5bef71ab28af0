import { isParameter, segmentsOf } from '../paths.ts'
import type { Detector, Sighting } from '../sighting.ts'

const OPERATION = /^(operations?|jobs?|tasks?|async-?(jobs?|operations?)|batch-?jobs?|long-?running-?operations?)$/i

/** `long-running-operations`: how a client follows an operation that is accepted and not done. */
export const longRunning: Detector = ({ operations, reader }) => {
  const polls = operations.filter(({ path, method }) => {
    const segments = segmentsOf(path)
    return method === 'get' && isParameter(segments.at(-1)) && OPERATION.test(segments.at(-2) ?? '')
  })
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
    if (operation.callbacks) return [sighting('callback', operation.callbacks)]
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
  if (found.length > 0 || polls.length === 0) return found
  const starts = polls.filter(({ text, responses }) =>
    /asynchron|long[- ]running|background|in progress|poll/i.test(text + responses.map((one) => one.text).join(' ')),
  )
  return starts.map(({ pointer }) => ({ topic: 'long-running-operations', option: 'operation', pointer }))
}
