import { at, scalarText } from '../json-value.ts'
import type { Parameter } from '../operations.ts'
import type { Detector, Sighting } from '../sighting.ts'

const COLLECTION_FORMATS = new Map([
  ['', 'comma'],
  ['csv', 'comma'],
  ['multi', 'repeat'],
])

/** `query-parameter-multiple`: how several values are given in one query parameter. */
export const multipleValues: Detector = ({ operations, version, reader }) => {
  const seen = new Set<string>()
  return operations.flatMap(({ parameters }) =>
    parameters.flatMap((parameter): Sighting[] => {
      if (parameter.in !== 'query' || seen.has(parameter.pointer)) return []
      seen.add(parameter.pointer)
      const isList = reader.type(parameter.schema) === 'array'
      const option = isList ? ofList(parameter, version === '2.0') : ofText(parameter)
      return option ? [{ topic: 'query-parameter-multiple', option, pointer: parameter.pointer }] : []
    }),
  )
}

function ofList({ name, value, text }: Parameter, isOld: boolean): string {
  if (name.endsWith('[]')) return 'brackets'
  if (isOld) return COLLECTION_FORMATS.get(scalarText(at(value, 'collectionFormat'))) ?? 'own'
  if (/^(space|pipe)Delimited$/.test(scalarText(at(value, 'style')))) return 'own'
  const explode = at(value, 'explode')
  if (explode === false) return 'comma'
  // Without a word on it lists are repeated, but what the text says in so many words is meant.
  return explode === undefined && /comma[- ]?(separated|delimited)/i.test(text) ? 'comma' : 'repeat'
}

function ofText({ text }: Parameter): string | undefined {
  if (/comma[- ]?(separated|delimited)|separated (by|with) (a )?commas?|\bCSV\b list/i.test(text)) return 'comma'
  return /(pipe|semicolon|space)[- ]?(separated|delimited)/i.test(text) ? 'own' : undefined
}
