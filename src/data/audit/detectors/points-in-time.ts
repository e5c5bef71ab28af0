import { joined } from '../casing.ts'
import type { Description } from '../description.ts'
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

/** `data-format-date-time`: in which notation points in time are sent. */
export const dateTime: Detector = ({ schemas, reader }) =>
  schemas.flatMap((schema): Sighting[] => {
    const option = notationOf(schema, reader)
    return option ? [{ topic: 'data-format-date-time', option, pointer: schema.pointer }] : []
  })

function notationOf(schema: NamedSchema, reader: Description['reader']): string | undefined {
  const { name } = schema
  const type = reader.type(schema)
  const format = scalarText(reader.keyword(schema, 'format'))
  const text = reader.text(schema)
  const isEpoch = /\b(epoch|unix)\b|since (jan(uary)? )?(1|1st)?,? ?(jan(uary)?)?,? ?1970/i.test(text)
  if (/^date-?time$/i.test(format)) return type === 'integer' || type === 'number' ? 'epoch' : 'rfc3339'
  if (type === 'integer' || type === 'number') {
    if (isEpoch || /^(unix-?time|timestamp|epoch)/i.test(format)) return 'epoch'
    if (
      !TIME_NAME.test(name) ||
      NO_POINT.test(name) ||
      !/(at|time|date|timestamp|ts|on|created|updated|modified)$/.test(joined(name))
    )
      return undefined
    return reader.examples(schema).some((one) => Number(one) > 900_000_000) || /timestamp/i.test(`${name} ${text}`)
      ? 'epoch'
      : undefined
  }
  if (type !== 'string' || format === 'date') return undefined
  const examples = reader.examples(schema).map(String)
  if (isEpoch && TIME_NAME.test(name)) return 'epoch'
  if (/RFC ?-?3339/i.test(text)) return 'rfc3339'
  if (/ISO ?-?_?8601/i.test(text) && !/duration|period|interval/i.test(text)) return 'iso8601'
  if (examples.some((one) => RFC3339.test(one))) return 'rfc3339'
  if (OWN.test(text)) return /T'?(hh|HH)/.test(text) ? 'iso8601' : 'own'
  if (examples.some((one) => STAMP.test(one)))
    return examples.some((one) => STAMP.test(one) && /[Tt]\d/.test(one)) ? 'iso8601' : 'own'
  if (!TIME_NAME.test(name) || NO_POINT.test(name)) return undefined
  return examples.some(
    (one) => /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4} \d/.test(one) || /^\w{3},? \d{1,2} \w{3} \d{4}/.test(one),
  )
    ? 'own'
    : undefined
}

/** Fewer examples than this show no habit. */
const FEWEST = 2

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
    return isPoint && /\b(UTC|GMT)\b/.test(reader.text(schema)) ? [zone('utc', schema.pointer)] : []
  })
  const all = [...inSchemas, ...inBodies, ...said]
  return all.length < FEWEST ? [] : all
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
