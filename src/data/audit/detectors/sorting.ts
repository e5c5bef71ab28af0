import { joined } from '../casing.ts'
import { at, listOf } from '../json-value.ts'
import type { Description } from '../description.ts'
import type { Parameter } from '../operations.ts'
import type { Detector, Sighting } from '../sighting.ts'

const FIELD =
  /^(sort|sortby|orderby|order|sortfield|ordering|sorting|sortcolumn|sortkey|orderfield|sorton|sortcriteria|sortname|sorts|ordercolumn|sortproperty|orderkey|sorttype)$/
const DIRECTION =
  /^(order|sortorder|direction|sortdirection|orderdirection|sortdir|dir|orderdir|sorttype|ascending|descending|desc|asc|sortasc|sortdesc|isascending|isdescending|isdescendingorder|isascendingorder|descendingorder|reverse|sortascending|sortdescending|ordertype|orderbydirection|sortbyorder|sortmode|sortreverse|ordersort)$/

/** `collection-sorting`: how a client asks for an order. */
export const sorting: Detector = ({ operations, reader }) => {
  const found = operations.flatMap(({ parameters }): Sighting[] => {
    const query = parameters.filter((one) => one.in === 'query')
    const odata = query.find(({ name }) => name.toLowerCase() === '$orderby')
    if (odata) return [sighting('odata', odata)]
    const fields = query.filter(({ name }) => FIELD.test(joined(name)))
    const directions = query.filter((one) => DIRECTION.test(joined(one.name)) && isDirection(one, reader))
    const [direction] = directions
    const field = fields.find((one) => one !== direction && (direction === undefined || !directions.includes(one)))
    if (field && direction) return [sighting('two', field)]
    const only = field ?? direction
    return only ? [sighting(field ? syntaxOf(field, reader) : 'own', only)] : []
  })
  // A parameter of which no more is said than that it sorts takes what the others take.
  const known = found.filter(({ option }) => option !== 'own')
  return known.length > 0 ? known : found
}

function sighting(option: string, { pointer }: Parameter): Sighting {
  return { topic: 'collection-sorting', option, pointer }
}

/** All that is said about the values of a parameter. */
function said({ text, schema, value }: Parameter, reader: Description['reader']): { values: string[]; prose: string } {
  const items = reader.items(schema)
  const lists = [schema, items].flatMap((one) => [...listOf(reader.keyword(one, 'enum')), ...reader.examples(one)])
  const given = [at(value, 'example'), ...listOf(at(value, 'examples')), ...lists].flatMap((one) =>
    Array.isArray(one) ? one : [one],
  )
  const values = given.filter((one) => typeof one === 'string')
  return { values, prose: `${text} ${reader.text(schema)} ${reader.text(items)}` }
}

function isDirection(parameter: Parameter, reader: Description['reader']): boolean {
  const { values, prose } = said(parameter, reader)
  if (!/^(order|sort|sorttype)$/.test(joined(parameter.name))) return true
  if (values.length > 0 && values.every((value) => /^(asc|desc|ascending|descending|-?1|none)$/i.test(value)))
    return true
  return (
    values.length === 0 &&
    /\basc(ending)?\b[^.]{0,40}\bdesc(ending)?\b|\bdesc(ending)?\b[^.]{0,40}\basc(ending)?\b/i.test(prose) &&
    !/[:,]\s?(asc|desc)\b/i.test(prose)
  )
}

function syntaxOf(parameter: Parameter, reader: Description['reader']): string {
  const { values, prose } = said(parameter, reader)
  const words = values.join('\n')
  if (values.some((value) => /^[+-]\w/.test(value) || /,[+-]\w/.test(value))) return 'sign'
  if (/\w[\s:,._|-](asc|desc|ascending|descending)\b/im.test(words)) return 'asc-desc'
  const signs =
    /(^|[\s`'"“=(,])[-+][a-z]\w{2,}|\b(minus|hyphen|dash)\b|prefix[^.]{0,40}[`'"“(]\s?[-+]|[`'"“(][-–][`'"”)]|with (a )?-|[?&]\w+=-/i
  if (signs.test(prose)) return 'sign'
  if (/[\w}>\])]\s?[:,|.]\s?[{[<(]?(asc|desc)\b|\w[ +]{1,3}(asc|desc)\b(?! order)|\b(asc|desc)\([a-z]/i.test(prose))
    return 'asc-desc'
  if (/\b(asc|desc)(ending)?\b/i.test(prose) && /suffix|append|follow|after|separated/i.test(prose)) return 'asc-desc'
  // A field, or the name of an order, and no direction.
  return 'own'
}
