import { casingOf, type Casing } from '../casing.ts'
import { at, below, listOf } from '../json-value.ts'
import type { Detector, Sighting } from '../sighting.ts'

const OPTIONS: Partial<Record<Casing, string>> = {
  'upper-snake': 'upper-snake',
  upper: 'upper-snake',
  snake: 'lower-snake',
  camel: 'camel',
  pascal: 'pascal',
  kebab: 'kebab',
}

/**
 * `data-enum`: how the values of enumerations are written. Codes that others assign (countries, currencies) are not
 * chosen, and a word alone in lower case is written the same in several cases. An enumeration that mixes them shows each.
 */
export const enumValues: Detector = ({ schemas }) =>
  schemas.flatMap(({ value, pointer, name }): Sighting[] => {
    const values = listOf(at(value, 'enum')).filter((one) => typeof one === 'string' && one !== '')
    const isOrder = /^(sort|order|direction|fields?|expand|include|embed)/i.test(name)
    if (values.length === 0 || isOrder || areCodes(values, name)) return []
    const casings = values.map((one) => casingOf(String(one))).filter((casing) => casing !== 'lower')
    const options = new Set(casings.map((casing) => OPTIONS[casing]))
    return [...options].map((option) => ({ topic: 'data-enum', option, pointer: below(pointer, 'enum') }))
  })

const CODE = /^([A-Z]{2,3}|[a-z]{2,3}([-_][A-Za-z]{2,4})?|[A-Z]{1,2}\d*|[\d.:/+-]+|v\d[\w.]*|\d.*|.*[/.].*)$/

function areCodes(values: readonly unknown[], name: string): boolean {
  if (/countr|currenc|locale|lang|timezone|mime|content_?type|version|unit/i.test(name)) return true
  return (
    values.every((value) => CODE.test(String(value))) ||
    values.every((value) => /^(true|false|yes|no|asc|desc)$/i.test(String(value)))
  )
}
