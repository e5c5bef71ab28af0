import { joined, wordsIn } from '../casing.ts'
import { at, listOf } from '../json-value.ts'
import type { Description } from '../description.ts'
import type { Operation } from '../operations.ts'
import { isParameter, segmentsOf } from '../paths.ts'
import { isDoing } from './actions.ts'
import { isSearch } from './filtering.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** So many POSTs show that whoever wrote them does without the other methods. */
const ENOUGH = 2

/** What shows that a method is not used: operations of the other one, else POSTs that change something. */
function without(method: 'put' | 'patch', operations: readonly Operation[], topic: string): Sighting[] {
  const others = operations.filter((one) => one.method === (method === 'put' ? 'patch' : 'put'))
  const writes = operations.filter((one) => one.method === 'post' && !reads(one))
  const shown = others.length > 0 || writes.length < ENOUGH ? others : writes
  return shown.map(({ pointer }) => ({ topic, option: 'none', pointer }))
}

const READS = new Set('get list search retrieve query find fetch lookup read calculate check validate'.split(' '))

/** Whether a POST changes nothing: it searches, or reads what its body asks for. */
function reads({ path, id, text }: Operation): boolean {
  const words = [...wordsIn(id).slice(0, 2), ...wordsIn(text.slice(id.length, id.length + 200)).slice(0, 1)]
  return isSearch(path) || words.some((word) => READS.has(word))
}

/** `http-methods-patch`: which document PATCH takes; that it is not used, where resources are changed by another method. */
export const patchDocument: Detector = (description) => {
  const { operations } = description
  const patches = operations.filter(({ method }) => method === 'patch')
  if (patches.length === 0) return without('patch', operations, 'http-methods-patch')
  return patches.flatMap((operation): Sighting[] =>
    optionsOf(operation, description).map((option) => ({
      topic: 'http-methods-patch',
      option,
      pointer: operation.pointer,
    })),
  )
}

function optionsOf({ request, parameters, text }: Operation, { reader }: Description): string[] {
  if (parameters.some(({ name, in: place }) => place === 'query' && /^(update_?mask|field_?mask)$/i.test(name)))
    return ['field-mask']
  const options = request.map(({ type, schema }) => {
    if (/merge-patch\+json/i.test(type)) return 'merge-patch'
    if (/json-patch\+json/i.test(type)) return 'json-patch'
    const names = new Set(reader.properties(reader.items(schema)).map(({ name }) => name))
    if (reader.type(schema) === 'array' && names.has('op') && names.has('path')) return 'json-patch'
    if (reader.properties(schema).some(({ name }) => /^(update|field)mask$/.test(joined(name)))) return 'field-mask'
    if (/merge[- ]patch|RFC ?7[36]96/i.test(text)) return 'merge-patch'
    return 'partial'
  })
  return [...new Set(options)]
}

/** `http-methods-put`: what PUT does; that it is not used, where resources are changed by PATCH alone. */
export const putMeaning: Detector = ({ operations, schemas, reader }) => {
  const all = operations.filter(({ method }) => method === 'put')
  // A verb is no resource.
  const puts = all.filter(({ path }) => !isDoing(path))
  // Where no schema says what is required, that none of a body is says nothing.
  const marksRequired = schemas.some(({ value }) => listOf(at(value, 'required')).length > 0)
  if (all.length === 0) return without('put', operations, 'http-methods-put')
  const found = puts.flatMap((operation): Sighting[] => {
    const option = meaningOf(operation, marksRequired && isOptional(operation, reader))
    // What is sent without a body replaces nothing.
    if (option === 'replace' && operation.request.length === 0) return []
    return [{ topic: 'http-methods-put', option, pointer: operation.pointer }]
  })
  // What nothing else is said of replaces, unless most of the others show that PUT does not.
  const others = found.filter(({ option }) => option !== 'replace')
  return others.length >= found.length / 2 ? others : found
}

/** Whether a body may be sent with any part of its properties. */
function isOptional({ request }: Operation, reader: Description['reader']): boolean {
  const properties = request.flatMap(({ schema }) => reader.properties(schema))
  return properties.length > 0 && properties.every(({ isRequired }) => !isRequired)
}

function meaningOf({ text, responses, path }: Operation, isOptionalBody: boolean): string {
  const statuses = new Set(responses.map(({ status }) => status))
  if (
    /creates? or (replace|update)s?|(create|add|insert)s?[^.]{0,20} or (replace|update|overwrite)|upsert|uploads? a new|if (a|an|the) [^.]{0,60}(already )?exists?,? [^.]{0,60}(overwr|replac|updat)|updates? an existing [^.]{0,60}if |(update|replace)s?[^.]{0,20} or (create|add|insert)|if it (does not|doesn't) exist[^.]{0,30}creat|create-?or-?update|createorreplace/i.test(
      text,
    )
  )
    return 'upsert'
  // Springfox lists 201, 401, 403 and 404 of itself, whatever the method does.
  const isGenerated = ['201', '401', '403', '404'].every((status) => statuses.has(status)) && statuses.size === 5
  const says = responses.find(({ status }) => status === '201')
  if (says && !isGenerated && (statuses.has('200') || statuses.has('204')) && isParameter(segmentsOf(path).at(-1)))
    return 'upsert'
  if (
    /(not|n't) (support\w* )?partial|partial[^.]{0,20} (is|are) not|entire|in full|full(y)? (replace|update)/i.test(
      text,
    )
  )
    return 'replace'
  return /partial(ly)?\b|only the (fields|properties|attributes|parameters)|(fields|properties|attributes|parameters|values) (that are )?(not (provided|passed|included|specified|present|supplied)|omitted)[^.]{0,40}(unchanged|unaffected|not be|remain|keep|retain)|unchanged/i.test(
    text,
  ) || isOptionalBody
    ? 'partial'
    : 'replace'
}
