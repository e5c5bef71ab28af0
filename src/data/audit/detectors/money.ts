import { joined, wordsIn } from '../casing.ts'
import { at, entriesOf } from '../json-value.ts'
import type { Property } from '../schemas.ts'
import type { Detector, Sighting } from '../sighting.ts'

const CURRENCY = /^(currency|currencycode|isocurrencycode|currencyiso|currencyid|curr|ccy|amountcurrency|currencyunit)$/
const AMOUNT =
  /^(amount|value|price|total|balance|cost|fee|sum|grandtotal|totalprice|totalamount|unitprice|amountvalue|subtotal|unitamount|quantityamount|netamount|grossamount)$/

/**
 * `data-money`: how an amount of money is sent: where a schema has an amount beside its currency, or says of an amount
 * in which currency or unit it is.
 */
export const money: Detector = ({ schemas, reader }) =>
  schemas.flatMap((schema): Sighting[] => {
    if (entriesOf(at(schema.value, 'properties')).length === 0) return []
    const properties = reader.properties(schema)
    const names = properties.map(({ name }) => joined(name))
    const hasCurrency = names.some((name) => CURRENCY.test(name))
    if (hasCurrency && (names.includes('nanos') || (names.includes('units') && names.includes('fraction'))))
      return [sightingOf('parts', schema.pointer)]
    const amounts = properties.filter(({ name, schema: one }) =>
      hasCurrency
        ? AMOUNT.test(joined(name).replace(/(in)?(minor(units?)?|cents)$/, ''))
        : isAmount(name, reader.type(one), reader.text(one)),
    )
    return amounts.slice(0, 1).flatMap((amount) => {
      const option = optionOf(amount, reader.type(amount.schema), reader.text(amount.schema))
      return option ? [sightingOf(option, amount.pointer)] : []
    })
  })

/** Whether a number without a currency beside it is money: it says so. */
function isAmount(name: string, type: string | undefined, text: string): boolean {
  const words = wordsIn(name)
  if (type !== 'number' && type !== 'integer') return false
  if (!words.some((word) => /^(amount|price|cost|fee|balance)s?$/.test(word))) return false
  return MINOR.test(text) || NAMED_CURRENCY.test(`${words.join(' ')} ${text}`)
}

const NAMED_CURRENCY = /\b(USD|EUR|GBP|AUD|CAD|CHF|JPY|dollars?|euros?)\b/i

function sightingOf(option: string, pointer: string): Sighting {
  return { topic: 'data-money', option, pointer }
}

const MINOR = /\b(minor|smallest|cents?|pence|subunits?)\b/i

function optionOf({ name }: Property, type: string | undefined, text: string): string | undefined {
  if (/minor|cents/i.test(name) || (type !== 'string' && MINOR.test(text) && !/dollars and cents/i.test(text)))
    return 'minor-units'
  if (type === 'integer') return 'minor-units'
  if (type === 'number') return 'decimal-number'
  return type === 'string' ? 'decimal-string' : undefined
}
