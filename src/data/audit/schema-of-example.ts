import { at, entriesOf, objectOf, textOf, type JsonObject } from './json-value.ts'
import type { Located } from './references.ts'

/** So many values of an example are looked at: enough to see its shape, however often aliases repeat it. */
const MOST = 2000
const DEEPEST = 20
/** So many items of a list are put together to what one of them is. */
const ITEMS = 5
/** What stands in the pointer of a schema that the document does not have. */
const MARK = '/\0'

/** The schema of a body: as it is stated, or as its example shows it where none is, or none that says anything. */
export function schemaOr(
  schema: Located | undefined,
  examples: readonly unknown[],
  pointer: string,
): Located | undefined {
  if (schema && saysSomething(schema.value)) return schema
  const own = [at(schema?.value, 'example'), ...examples].map(parsedExample)
  const example = own.find((one) => typeof one === 'object' && one !== null)
  const made = example === undefined ? undefined : objectOf(schemaOf(example, { left: MOST }, 0))
  return made ? { value: made, pointer: (schema?.pointer ?? pointer) + MARK } : schema
}

/** Where a place stands in the document: of a schema that was made of an example, the place of the body. */
export function placeInDocument(pointer: string): string {
  const end = pointer.indexOf(MARK)
  return end < 0 ? pointer : pointer.slice(0, end)
}

/** Some write the example of a JSON body as a text. */
export function parsedExample(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

const SAYS = ['properties', 'allOf', 'oneOf', 'anyOf', 'additionalProperties', 'enum', 'format', 'pattern']

function saysSomething(schema: JsonObject): boolean {
  if (SAYS.some((key) => entriesOf(at(schema, key)).length > 0 || Array.isArray(at(schema, key)))) return true
  if (entriesOf(at(schema, 'items')).length > 0) return true
  return !/^(object|array|)$/.test(textOf(at(schema, 'type')) ?? '') && at(schema, 'type') !== 'string'
}

function schemaOf(value: unknown, budget: { left: number }, depth: number): JsonObject {
  if (budget.left-- <= 0 || depth > DEEPEST) return {}
  if (value === null) return { nullable: true }
  if (Array.isArray(value)) {
    const items = value.slice(0, ITEMS).map((one) => schemaOf(one, budget, depth + 1))
    return { type: 'array', items: items.length > 1 ? { ...items[0], allOf: items } : (items[0] ?? {}) }
  }
  if (typeof value === 'object') {
    // What stands elsewhere is not known here.
    if (at(value, '$ref') !== undefined) return {}
    const properties = entriesOf(value).map(([name, one]) => [name, schemaOf(one, budget, depth + 1)] as const)
    return { type: 'object', properties: Object.fromEntries(properties) }
  }
  const type = typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value
  return { type, example: value }
}
