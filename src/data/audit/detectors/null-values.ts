import { at, below, entriesOf, listOf } from '../json-value.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** `data-format-null`: whether properties without a value are sent as null. Where nothing says so, nothing is known. */
export const nullValues: Detector = ({ schemas, reader }) =>
  schemas.flatMap(({ value, pointer }) =>
    entriesOf(at(value, 'properties')).flatMap(([name, property]): Sighting[] => {
      const parts = [property, ...listOf(at(property, 'anyOf')), ...listOf(at(property, 'oneOf'))]
      const text = reader.text({ value: { description: at(property, 'description') }, pointer })
      const isOmitted = /\b(omitted|not (present|included|returned)|absent|left out)\b[^.]{0,30}\b(if|when)\b/i.test(
        text,
      )
      const isNullable =
        parts.some((part) => allowsNull(part)) ||
        (/(\b(is|are|be|default|default is|defaults to|or|value)|:) [`'"]?null\b|[`'"]null[`'"]|\bnull (if|when|for|means|unless)\b/i.test(
          text,
        ) &&
          !/\b(not|never|non)[- ](be )?[`'"]?null/i.test(text))
      const place = below(pointer, 'properties', name)
      if (isNullable) return [{ topic: 'data-format-null', option: 'null', pointer: place }]
      return isOmitted ? [{ topic: 'data-format-null', option: 'omit', pointer: place }] : []
    }),
  )

function allowsNull(schema: unknown): boolean {
  if (at(schema, 'nullable') === true || at(schema, 'x-nullable') === true) return true
  const type = at(schema, 'type')
  return type === 'null' || (Array.isArray(type) && type.includes('null'))
}
