import { at, below, entriesOf, listOf, textOf } from './json-value.ts'
import type { Located, References } from './references.ts'

/** A property of an object's schema. */
export interface Property {
  name: string
  /** Where it is declared; its value may be a reference. */
  pointer: string
  /** Undefined where its reference cannot be followed. */
  schema: Located | undefined
  isRequired: boolean
}

/** Reads the schemas of one document. What is asked twice is answered from memory. */
export interface Schemas {
  /** A schema, and all that `allOf` adds to it. */
  parts(schema: Located): readonly Located[]
  /** The first value that a schema or what it is made of has for a keyword. */
  keyword(schema: Located | undefined, key: string): unknown
  /** `object`, `array`, `string` …; guessed from other keywords where it is not stated. */
  type(schema: Located | undefined): string | undefined
  /** All properties: its own, those of `allOf`, and those of each alternative. */
  properties(schema: Located | undefined): readonly Property[]
  /** The schema of a list's items. */
  items(schema: Located | undefined): Located | undefined
  /** The formats, examples and descriptions that hold for it. */
  text(schema: Located | undefined): string
  /** Examples, defaults and constants that are stated for it. */
  examples(schema: Located | undefined): readonly unknown[]
}

/** Deeper than any schema that people wrote. */
const DEEPEST = 40

/** Creates {@link Schemas} for a document. */
export function createSchemas({ resolve }: References): Schemas {
  const knownParts = new WeakMap<object, readonly Located[]>()
  const knownProperties = new WeakMap<object, readonly Property[]>()

  function children(schema: Located, key: string): Located[] {
    return listOf(at(schema.value, key)).flatMap(
      (child, index) => resolve(child, below(schema.pointer, key, index)) ?? [],
    )
  }

  function parts(schema: Located): readonly Located[] {
    const known = knownParts.get(schema.value)
    if (known) return known
    const found = collected(schema, (part) => children(part, 'allOf'))
    knownParts.set(schema.value, found)
    return found
  }

  function keyword(schema: Located | undefined, key: string): unknown {
    if (!schema) return undefined
    return parts(schema)
      .map(({ value }) => at(value, key))
      .find((value) => value !== undefined)
  }

  function type(schema: Located | undefined): string | undefined {
    if (!schema) return undefined
    const stated = keyword(schema, 'type')
    const first = Array.isArray(stated) ? stated.find((one) => one !== 'null') : stated
    if (typeof first === 'string') return first
    if (keyword(schema, 'properties') !== undefined) return 'object'
    if (keyword(schema, 'items') !== undefined) return 'array'
    return [...children(schema, 'oneOf'), ...children(schema, 'anyOf')]
      .map((one) => textOf(keyword(one, 'type')))
      .find((one) => one !== undefined && one !== 'null')
  }

  function properties(schema: Located | undefined): readonly Property[] {
    if (!schema) return []
    const known = knownProperties.get(schema.value)
    if (known) return known
    const all = collected(schema, (part) => ['allOf', 'oneOf', 'anyOf'].flatMap((key) => children(part, key)))
    const required = new Set(all.flatMap(({ value }) => listOf(at(value, 'required'))))
    const found = all.flatMap((part) =>
      entriesOf(at(part.value, 'properties')).map(([name, value]) => {
        const pointer = below(part.pointer, 'properties', name)
        return { name, pointer, schema: resolve(value, pointer), isRequired: required.has(name) }
      }),
    )
    knownProperties.set(schema.value, found)
    return found
  }

  function items(schema: Located | undefined): Located | undefined {
    if (!schema) return undefined
    for (const part of parts(schema)) {
      const found = resolve(at(part.value, 'items'), below(part.pointer, 'items'))
      if (found) return found
    }
    return undefined
  }

  function text(schema: Located | undefined): string {
    return ['title', 'description', 'format', 'pattern']
      .map((key) => textOf(keyword(schema, key)) ?? '')
      .join(' ')
      .trim()
  }

  function examples(schema: Located | undefined): readonly unknown[] {
    const one = ['example', 'x-example', 'default', 'const'].map((key) => keyword(schema, key))
    return [...one, ...listOf(keyword(schema, 'examples'))].filter((value) => value !== undefined)
  }

  return { parts, keyword, type, properties, items, text, examples }
}

/** A schema and all that it is made of, each once however the references run. */
function collected(schema: Located, next: (part: Located) => Located[]): Located[] {
  const found: Located[] = []
  const seen = new Set<object>()
  const visit = (part: Located, depth: number) => {
    if (seen.has(part.value) || depth > DEEPEST) return
    seen.add(part.value)
    found.push(part)
    for (const child of next(part)) visit(child, depth + 1)
  }
  visit(schema, 0)
  return found
}
