import { at, below, entriesOf, listOf } from './json-value.ts'
import type { Operation } from './operations.ts'
import type { SpecVersion } from './read-document.ts'
import type { Located, References } from './references.ts'

/** A schema, with the name of the property or component that it is of, where it has one. */
export interface NamedSchema extends Located {
  name: string
}

/** More than any description has; what lies beyond is left out rather than waited for. */
const MOST = 300_000

const LISTS = ['allOf', 'oneOf', 'anyOf', 'prefixItems']
const SINGLE = ['items', 'additionalProperties', 'not']

/** Every schema below the bodies of operations, their parameters and the components, each once and in order. */
export function reachableSchemas(
  root: unknown,
  version: SpecVersion,
  operations: readonly Operation[],
  { resolve }: References,
): NamedSchema[] {
  const found: NamedSchema[] = []
  const seen = new Set<object>()
  let read = 0

  const add = (value: unknown, pointer: string, name: string) => {
    const schema = resolve(value, pointer)
    if (!schema || seen.has(schema.value) || seen.size >= MOST) return
    seen.add(schema.value)
    found.push({ ...schema, name })
  }

  const drain = () => {
    for (let schema = found[read]; schema; schema = found[++read]) {
      const { value, pointer, name } = schema
      for (const [property, child] of entriesOf(at(value, 'properties')))
        add(child, below(pointer, 'properties', property), property)
      for (const key of LISTS)
        for (const [index, child] of listOf(at(value, key)).entries()) add(child, below(pointer, key, index), name)
      for (const key of SINGLE) add(at(value, key), below(pointer, key), name)
    }
  }

  const components = version === '2.0' ? ['definitions'] : ['components', 'schemas']
  const schemas = components.reduce<unknown>((value, key) => at(value, key), root)
  for (const [name, schema] of entriesOf(schemas)) add(schema, below('', ...components, name), name)
  drain()
  for (const { request, responses, parameters } of operations) {
    for (const { schema } of [...request, ...responses.flatMap(({ media }) => media)])
      if (schema) add(schema.value, schema.pointer, '')
    // In version 2.0 the parameter is its own schema.
    for (const { schema, name } of parameters) if (schema) add(schema.value, schema.pointer, name)
  }
  drain()
  return found
}
