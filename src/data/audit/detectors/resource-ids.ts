import { joined, wordsIn } from '../casing.ts'
import type { Description } from '../description.ts'
import { exampleValues } from '../example-values.ts'
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

/** `resource-id`: what identifiers of resources are, by the parameters of paths; without any, by properties called id. */
export const resourceIds: Detector = (description) => {
  const { operations, reader } = description
  const seen = new Set<string>()
  const stated = statedIds(description)
  const found = operations.flatMap(({ path, parameters }) =>
    parameters.flatMap((parameter): Sighting[] => {
      if (parameter.in !== 'path' || seen.has(parameter.pointer)) return []
      seen.add(parameter.pointer)
      const segments = segmentsOf(path)
      const index = segments.findIndex((segment) => segment.startsWith(`{${parameter.name}}`))
      // However many operations and resources lie below it, an id is one.
      const step = segments.slice(0, index + 1).join('/')
      if (index < 0 || seen.has(step)) return []
      seen.add(step)
      const option = optionOf(parameter, reader)
      // What a parameter leaves open, the id in the resource's body may say.
      const kinds = (option === 'opaque' && stated.of(parameter.name, segments[index - 1])) || []
      const options = kinds.length > 0 ? kinds : option ? [option] : []
      return options.map((one) => ({ topic: 'resource-id', option: one, pointer: parameter.pointer }))
    }),
  )
  return told(found.length > 0 ? found : stated.all)
}

/** From this share of the places on, kinds that are told say what ids are where nothing tells. */
const ENOUGH = 1 / 2

/** A text of which nothing is said is opaque only where ids are told to be nothing else. */
function told(found: readonly Sighting[]): Sighting[] {
  const known = found.filter(({ option }) => option !== 'opaque')
  return known.length >= ENOUGH * found.length ? known : [...found]
}

const NO_ID = /version|format|type|locale|lang|action|method/i

function optionOf({ name, schema, value, text }: Parameter, reader: Description['reader']): string | undefined {
  const words = wordsIn(name)
  const last = words.at(-1) ?? ''
  if (NO_ID.test(name)) return undefined
  const type = reader.type(schema)
  const about = `${text} ${reader.text(schema)}`
  const examples = [at(value, 'example'), ...reader.examples(schema)].filter((one) => one !== undefined).map(String)
  if (isUuid(name, scalarText(reader.keyword(schema, 'format')), about, examples)) return 'uuid'
  if (type === 'integer' || type === 'number')
    return /^(year|month|day|week|page|season|round|limit|count|size|amount|width|height|lat|lon|lng|latitude|longitude|quarter|hour|x|y|z|index|position|offset|radius|zoom|days|chapter|depth|level)$/.test(
      last,
    )
      ? undefined
      : 'number'
  if (type !== 'string' && type !== undefined) return undefined
  // A date in a path is one of a resource's own only where nothing else is said of it.
  if (/^(date|year|month|day)$/.test(last) && words.length > 1) return undefined
  if ((NATURAL.has(last) && last !== 'hash' && last !== 'key') || /.num(m?er|ber)o?$/.test(last)) return 'natural'
  const isId = /^ids?$/.test(last) || name.toLowerCase().endsWith('id') || /^(key|token|sid|uid|hash)$/.test(last)
  if (!isId) return last === 'code' ? 'natural' : undefined
  return kindOf(examples) ?? 'opaque'
}

function isUuid(name: string, format: string, about: string, examples: readonly string[]): boolean {
  return (
    /uuid|guid/i.test(`${name} ${format}`) ||
    examples.some((one) => UUID.test(one)) ||
    /\b(UUID|GUID)\b/i.test(about) ||
    /\[0-9a-f[^\]]*\]\{8\}/i.test(about)
  )
}

/** What examples show: what looks like a number, or as if people chose it, is that. */
function kindOf(examples: readonly string[]): string | undefined {
  if (examples.length === 0) return undefined
  if (examples.some((one) => UUID.test(one))) return 'uuid'
  return examples.every((one) => /^\d{1,12}$/.test(one)) ? 'number' : undefined
}

/** What is said of ids of one name: how often each kind is. */
type Kinds = Map<string, number>

/** From this share of what is said of ids on, a kind is one of them. */
const SOME = 1 / 4

/** What schemas and example bodies say of ids: by the name of a property, or of the resource that has an `id`. */
function statedIds(description: Description) {
  const { schemas, reader } = description
  const names = new Map<string, Kinds>()
  const all: Sighting[] = []
  const add = (name: string, option: string) => {
    const kinds = names.get(name) ?? new Map<string, number>()
    names.set(name, kinds.set(option, (kinds.get(option) ?? 0) + 1))
  }
  for (const schema of schemas) {
    const short = joined(schema.name)
    if (!/(id|uuid|guid)$/.test(short) || /(valid|paid|void|grid|android|bid)$/.test(short)) continue
    if (NO_ID.test(schema.name)) continue
    const type = reader.type(schema)
    const examples = reader.examples(schema).map(String)
    const text = reader.text(schema)
    const isOne = isUuid(schema.name, scalarText(reader.keyword(schema, 'format')), text, examples)
    const option = isOne ? 'uuid' : type === 'integer' || type === 'number' ? 'number' : undefined
    const known = option ?? (type === 'string' ? 'opaque' : undefined)
    // A text of which no example is shown may be of any kind.
    if (option || (known && examples.length > 0)) add(short, known ?? '')
    // What only a parameter has, or what names the caller, is no resource's own.
    if (known && (option || /\/properties\//.test(schema.pointer)) && !/^(client|app|application)id$/.test(short))
      all.push({ topic: 'resource-id', option: known, pointer: schema.pointer })
  }
  for (const { name, value } of exampleValues(description)) {
    if (!/(id|uuid|guid)$/.test(joined(name)) || NO_ID.test(name)) continue
    if (typeof value === 'number') add(joined(name), 'number')
    // What stands for an id, such as `<id>` or `{{id}}`, is of no kind.
    if (typeof value === 'string' && /^[\w.:~-]+$/.test(value) && !/^(string|id)$/i.test(value))
      add(joined(name), UUID.test(value) ? 'uuid' : 'opaque')
  }
  return {
    all,
    /** What is said of the id that a parameter holds, below this step of a path; nothing where that is no more than a text. */
    of(parameter: string, step = ''): string[] {
      const short = joined(parameter)
      const owner = joined(step).replace(/ies$/, 'y').replace(/s$/, '')
      const own = [short, short === 'id' ? `${owner}id` : 'id', 'uuid', 'guid']
      const kinds = own.map((name) => names.get(name)).find((one) => one !== undefined) ?? new Map<string, number>()
      const sum = [...kinds.values()].reduce((total, count) => total + count, 0)
      return [...kinds].flatMap(([kind, count]) => (kind !== 'opaque' && count >= SOME * sum ? [kind] : []))
    },
  }
}
