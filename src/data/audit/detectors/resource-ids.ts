import { wordsIn } from '../casing.ts'
import type { Description } from '../description.ts'
import { at, scalarText } from '../json-value.ts'
import type { Parameter } from '../operations.ts'
import { segmentsOf } from '../paths.ts'
import type { Detector, Sighting } from '../sighting.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const NATURAL = new Set(
  'name slug username login email symbol ticker isbn iso iata icao barcode sku domain hostname country currency language locale date year month day key handle alias postcode zipcode zip tag topic branch path filename vin ean upc hash sha address phone number'.split(
    ' ',
  ),
)

/** `resource-id`: what identifiers of resources are, by the parameters of paths. */
export const resourceIds: Detector = ({ operations, reader }) => {
  const seen = new Set<string>()
  return operations.flatMap(({ path, parameters }) =>
    parameters.flatMap((parameter): Sighting[] => {
      if (parameter.in !== 'path' || seen.has(parameter.pointer)) return []
      seen.add(parameter.pointer)
      if (!segmentsOf(path).some((segment) => segment.startsWith(`{${parameter.name}}`))) return []
      const option = optionOf(parameter, reader)
      return option ? [{ topic: 'resource-id', option, pointer: parameter.pointer }] : []
    }),
  )
}

function optionOf({ name, schema, value, text }: Parameter, reader: Description['reader']): string | undefined {
  const words = wordsIn(name)
  const last = words.at(-1) ?? ''
  if (/version|format|type|locale|lang|action|method/i.test(name)) return undefined
  const type = reader.type(schema)
  const about = `${text} ${reader.text(schema)}`
  const examples = [at(value, 'example'), ...reader.examples(schema)].filter((one) => one !== undefined).map(String)
  if (
    /uuid|guid/i.test(`${name} ${scalarText(reader.keyword(schema, 'format'))}`) ||
    examples.some((one) => UUID.test(one)) ||
    /\b(UUID|GUID)\b/i.test(about)
  )
    return 'uuid'
  if (/\[0-9a-f[^\]]*\]\{8\}/i.test(about)) return 'uuid'
  if (type === 'integer' || type === 'number')
    return /^(year|month|day|week|page|season|round|limit|count|size|amount|width|height|lat|lon|lng|latitude|longitude|quarter|hour|x|y|z|index|position|offset|radius|zoom|days|chapter|depth|level)$/.test(
      last,
    )
      ? undefined
      : 'number'
  if (type !== 'string' && type !== undefined) return undefined
  if (NATURAL.has(last) && last !== 'hash' && last !== 'key') return 'natural'
  const isId = /^ids?$/.test(last) || name.toLowerCase().endsWith('id') || /^(key|token|sid|uid|hash)$/.test(last)
  if (!isId) return last === 'code' ? 'natural' : undefined
  // What looks like a number in an example, or is said to be one, is one.
  if (examples.length > 0 && examples.every((one) => /^\d{1,12}$/.test(one))) return 'number'
  return 'opaque'
}
