import { joined } from '../casing.ts'
import type { Description } from '../description.ts'
import { exampleValues } from '../example-values.ts'
import { textsIn, scalarText } from '../json-value.ts'
import type { NamedSchema } from '../reachable-schemas.ts'
import type { Detector, Sighting } from '../sighting.ts'

const TIME_NAME =
  /(_at|_time|_date|_on|timestamp|_ts)$|(At|Time|Date|On|Timestamp|DateTime)$|^(created|updated|modified|timestamp|date|time|datetime|expires?|published)$/
const NO_POINT =
  /duration|timeout|interval|elapsed|uptime|ttl|zone|format|runtime|lifetime|offset|minutes|hours|days|latency|location|format|reaction|prep|delivery_?time$|lead_?time|real_?time|_?time_?(in|taken|spent|limit|window|unit|slot)|per_?time|on_?time/i
const STAMP = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?([Zz]|[+-]\d{2}:?\d{2})?$/
const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/
const OWN = /\b(yyyy|YYYY|dd|DD|MM)[-/. ]?(MM|mm|DD|dd|yyyy|YYYY)[-/. ]?(dd|DD|yyyy|YYYY|yy)\b.{0,4}\b(hh|HH|kk)/

/** `data-format-date-time`: in which notation points in time are sent: by schemas, parameters and example bodies. */
export const dateTime: Detector = (description) => {
  const { schemas, reader, operations } = description
  // The text of a parameter stands beside its schema.
  const asked = operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ schema, name, text, pointer }) =>
      schema && text ? [{ ...schema, pointer, name, text }] : [],
    ),
  )
  const all = [...schemas.map((schema) => ({ ...schema, text: '' })), ...asked]
  const declared = all.flatMap((schema): Sighting[] => {
    const text = `${schema.text} ${reader.text(schema)}`
    return notationsOf(schema, text, reader).map((option) => sighting(option, schema.pointer))
  })
  const shown = exampleValues(description).flatMap(({ name, value, pointer }): Sighting[] => {
    const option = typeof value === 'string' ? notationOfExample(value, name) : undefined
    return option ? [sighting(option, pointer)] : []
  })
  const places = new Map(shown.map((one) => [`${one.option} ${one.pointer}`, one]))
  return [...declared, ...places.values()]
}

function sighting(option: string, pointer: string): Sighting {
  return { topic: 'data-format-date-time', option, pointer }
}

function notationOfExample(value: string, name: string): string | undefined {
  if (RFC3339.test(value)) return 'rfc3339'
  if (STAMP.test(value)) return /[Tt]\d/.test(value) ? 'iso8601' : 'own'
  if (!TIME_NAME.test(name) || NO_POINT.test(name)) return undefined
  return /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4} \d/.test(value) || /^\w{3},? \d{1,2} \w{3} \d{4}/.test(value)
    ? 'own'
    : undefined
}

const ISO = /ISO ?-?_?8601/i

function notationsOf(schema: NamedSchema, text: string, reader: Description['reader']): string[] {
  const { name } = schema
  const type = reader.type(schema)
  const format = scalarText(reader.keyword(schema, 'format'))
  const isEpoch = /\b(epoch|unix)\b|since (jan(uary)? )?(1|1st)?,? ?(jan(uary)?)?,? ?1970/i.test(text)
  const isNumber = type === 'integer' || type === 'number'
  if (/^date-time$/i.test(format)) {
    if (isNumber) return ['epoch']
    const shown = reader.examples(schema).flatMap((one) => notationOfExample(String(one), name) ?? [])
    if (shown.length > 0 && !shown.includes('rfc3339')) return shown
    // What both allow is both, where the text names the other.
    return ISO.test(text) ? ['rfc3339', 'iso8601'] : ['rfc3339']
  }
  if (isNumber) {
    if (isEpoch || /^(unix-?time|timestamp|epoch)/i.test(format)) return ['epoch']
    if (
      !TIME_NAME.test(name) ||
      NO_POINT.test(name) ||
      !/(at|time|date|timestamp|ts|on|created|updated|modified)$/.test(joined(name))
    )
      return []
    return reader.examples(schema).some((one) => Number(one) > 900_000_000) || /timestamp/i.test(`${name} ${text}`)
      ? ['epoch']
      : []
  }
  if (type !== 'string' || format === 'date' || /birth/i.test(name)) return []
  if (isEpoch && TIME_NAME.test(name)) return ['epoch']
  if (/RFC ?-?3339/i.test(text)) return ['rfc3339']
  if (ISO.test(text) && !/duration|period|interval/i.test(text)) return ['iso8601']
  const shown = reader.examples(schema).flatMap((one) => notationOfExample(String(one), name) ?? [])
  if (shown.includes('rfc3339')) return ['rfc3339']
  if (OWN.test(text)) return [/T'?(hh|HH)/.test(text) ? 'iso8601' : 'own']
  return shown.slice(0, 1)
}

/** `data-format-time-zone`: which time zone the points in time of examples carry, or texts ask for. */
export const timeZone: Detector = ({ schemas, reader, operations }) => {
  const inSchemas = schemas.flatMap((schema) => reader.examples(schema).flatMap((one) => zonesIn(one, schema.pointer)))
  const inBodies = operations.flatMap(({ request, responses }) =>
    [...request, ...responses.flatMap(({ media }) => media)].flatMap(({ examples, pointer }) =>
      examples.flatMap((one) => zonesIn(one, pointer)),
    ),
  )
  const said = schemas.flatMap((schema): Sighting[] => {
    const isPoint = /date-time/.test(scalarText(reader.keyword(schema, 'format'))) || TIME_NAME.test(schema.name)
    const text = reader.text(schema)
    if (
      isPoint &&
      /\d[T ]?\d{2}:\d{2}(:\d{2}(\.\d+)?)?[+-]\d{2}:?\d{2}\b|(have|with|include|including) (a |the )?(time ?zone|offset)/i.test(
        text,
      )
    )
      return [zone('offset', schema.pointer)]
    return isPoint && /\b(UTC|GMT)\b/.test(text) ? [zone('utc', schema.pointer)] : []
  })
  // What texts ask for outweighs the zone that examples happen to have.
  return said.some(({ option }) => option === 'offset') ? said : [...inSchemas, ...inBodies, ...said]
}

function zone(option: string, pointer: string): Sighting {
  return { topic: 'data-format-time-zone', option, pointer }
}

/** The zones of the points in time in an example, each kind once: an example shows a habit, however long it is. */
function zonesIn(example: unknown, pointer: string): Sighting[] {
  const text = textsIn(example).join('\n')
  const zones = [...text.matchAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})/g)].map(
    ([, found]) => found,
  )
  const options = new Set(zones.map((found) => (/^(Z|[+-]00:?00)$/.test(found ?? '') ? 'utc' : 'offset')))
  return [...options].map((option) => zone(option, pointer))
}
