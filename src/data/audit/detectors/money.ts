import { joined } from '../casing.ts'
import { at, entriesOf } from '../json-value.ts'
import type { Property } from '../schemas.ts'
import type { Detector, Sighting } from '../sighting.ts'

const CURRENCY = /^(currency|currencycode|isocurrencycode|currencyiso|currencyid|curr|ccy|amountcurrency|currencyunit)$/
const AMOUNT =
  /^(amount|value|price|total|balance|cost|fee|sum|grandtotal|totalprice|totalamount|unitprice|amountvalue|subtotal|unitamount|quantityamount|netamount|grossamount)$/

/** `data-money`: how an amount of money is sent, where a schema has an amount beside its currency. */
export const money: Detector = ({ schemas, reader }) =>
  schemas.flatMap((schema): Sighting[] => {
    if (entriesOf(at(schema.value, 'properties')).length === 0) return []
    const properties = reader.properties(schema)
    if (!properties.some(({ name }) => CURRENCY.test(joined(name)))) return []
    const names = properties.map(({ name }) => joined(name))
    const amount = properties.find(({ name }) => AMOUNT.test(joined(name)))
    if (names.includes('nanos') || (names.includes('units') && names.includes('fraction')))
      return [sightingOf('parts', schema.pointer)]
    if (!amount) return []
    const option = optionOf(amount, reader.type(amount.schema), reader.text(amount.schema))
    return option ? [sightingOf(option, amount.pointer)] : []
  })

function sightingOf(option: string, pointer: string): Sighting {
  return { topic: 'data-money', option, pointer }
}

const MINOR = /\b(minor|smallest|cents?|pence|subunits?)\b/i

function optionOf({ name }: Property, type: string | undefined, text: string): string | undefined {
  if (/minor|cents/i.test(name) || (type !== 'string' && MINOR.test(text))) return 'minor-units'
  if (type === 'integer') return 'minor-units'
  if (type === 'number') return 'decimal-number'
  return type === 'string' ? 'decimal-string' : undefined
}
