import type { Description } from './description.ts'
import { entriesOf } from './json-value.ts'
import { parsedExample } from './schema-of-example.ts'

/** A value somewhere in an example body. */
export interface ExampleValue {
  /** The name of the property that has it; that of the list, for its items. */
  name: string
  value: unknown
  /** How many objects it lies in. */
  depth: number
  /** The body's place. */
  pointer: string
}

/** Enough to see a habit, however long examples are. */
const MOST = 5000

const known = new WeakMap<Description, readonly ExampleValue[]>()

/** The values in the example bodies of requests and responses, and in the examples of schemas that are objects. */
export function exampleValues(description: Description): readonly ExampleValue[] {
  const found = known.get(description) ?? valuesIn(description)
  known.set(description, found)
  return found
}

function valuesIn({ operations, schemas, reader }: Description): ExampleValue[] {
  const bodies = operations.flatMap(({ request, responses }) =>
    [...request, ...responses.flatMap(({ media }) => media)].flatMap(({ examples, pointer }) =>
      examples.map((value) => ({ value, pointer })),
    ),
  )
  const ofSchemas = schemas.flatMap((schema) =>
    reader.examples(schema).flatMap((value) => (typeof value === 'object' ? [{ value, pointer: schema.pointer }] : [])),
  )
  return [...bodies, ...ofSchemas].flatMap(({ value, pointer }) => leavesOf(parsedExample(value), pointer))
}

function leavesOf(example: unknown, pointer: string): ExampleValue[] {
  const leaves: ExampleValue[] = []
  const seen = new Set<unknown>()
  const open: Omit<ExampleValue, 'pointer'>[] = [{ name: '', value: example, depth: 0 }]
  for (let next = open.pop(); next && leaves.length < MOST; next = open.pop()) {
    const { name, value, depth } = next
    if (typeof value !== 'object' || value === null) leaves.push({ ...next, pointer })
    else if (!seen.has(value)) {
      seen.add(value)
      if (Array.isArray(value)) for (const one of value) open.push({ name, value: one, depth })
      else for (const [key, one] of entriesOf(value)) open.push({ name: key, value: one, depth: depth + 1 })
    }
  }
  return leaves
}
