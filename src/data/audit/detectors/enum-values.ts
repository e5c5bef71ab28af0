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

/** What fits a value of a single word in lower case. */
const FIT_LOWER = ['lower-snake', 'camel', 'kebab']

/** `data-enum`: how the values of enumerations are written. Codes that others assign (countries, currencies) are not chosen. */
export const enumValues: Detector = ({ schemas }) => {
  const enums = schemas.flatMap(({ value, pointer, name }) => {
    const values = listOf(at(value, 'enum')).filter((one) => typeof one === 'string' && one !== '')
    const isOrder = /^(sort|order|direction|fields?|expand|include|embed)/i.test(name)
    if (values.length === 0 || isOrder || areCodes(values, name)) return []
    return [{ ...enumOf(values), pointer: below(pointer, 'enum') }]
  })
  // A lower-case word alone is written as the longer values beside it are.
  const counts = FIT_LOWER.map((option) => ({ option, count: enums.filter((one) => one.option === option).length }))
  const [first] = counts.toSorted((a, b) => b.count - a.count)
  return enums.map(({ option, isLower, pointer }): Sighting => {
    return { topic: 'data-enum', option: isLower ? first?.option : option, pointer }
  })
}

function enumOf(values: readonly unknown[]): { option: string | undefined; isLower: boolean } {
  const casings = values.map((value) => casingOf(String(value)))
  const telling = new Set(casings.filter((casing) => casing !== 'lower').map((casing) => OPTIONS[casing]))
  if (telling.size === 0) return { option: undefined, isLower: true }
  const [option, ...others] = telling
  const isWhole = others.length === 0 && option !== undefined
  const fits = !casings.includes('lower') || (option !== undefined && FIT_LOWER.includes(option))
  return { option: isWhole && fits ? option : undefined, isLower: false }
}

const CODE = /^([A-Z]{2,3}|[a-z]{2,3}([-_][A-Za-z]{2,4})?|[A-Z]{1,2}\d*|[\d.:/+-]+|v\d[\w.]*|\d.*|.*[/.].*)$/

function areCodes(values: readonly unknown[], name: string): boolean {
  if (/countr|currenc|locale|lang|timezone|mime|content_?type|version|unit/i.test(name)) return true
  return (
    values.every((value) => CODE.test(String(value))) ||
    values.every((value) => /^(true|false|yes|no|asc|desc)$/i.test(String(value)))
  )
}
