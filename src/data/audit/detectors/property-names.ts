import { casingOf, type Casing } from '../casing.ts'
import { below, entriesOf, at } from '../json-value.ts'
import { placeInDocument } from '../schema-of-example.ts'
import type { Detector, Sighting } from '../sighting.ts'

const OPTIONS: Partial<Record<Casing, string>> = { snake: 'snake', camel: 'camel', pascal: 'pascal', kebab: 'kebab' }

/** `naming-property`: how the names of JSON properties are written. A single word in lower case fits several and says nothing. */
export const propertyNames: Detector = ({ schemas }) => {
  const found = schemas.flatMap(({ value, pointer }) =>
    entriesOf(at(value, 'properties')).flatMap(([name]): Sighting[] => {
      // What a format reserves is not chosen: `$ref`, `@odata.id`, `_links`, `x-…`.
      if (/^[$@_]|^x-|[.:]/.test(name)) return []
      const casing = casingOf(name)
      if (casing === 'lower' || casing === 'upper') return []
      return [{ topic: 'naming-property', option: OPTIONS[casing], pointer: below(pointer, 'properties', name) }]
    }),
  )
  // Names that schemas declare are chosen with more care than those of examples.
  const declared = found.filter(({ pointer }) => placeInDocument(pointer) === pointer)
  return declared.length > 0 ? declared : found
}
