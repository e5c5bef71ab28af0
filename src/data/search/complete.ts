import { foldedWords } from '../model/fold.ts'
import { begins, nameOf, valuesOf } from './filters.ts'
import type { SearchIndex } from './index-format.ts'
import { QUERY_FIELDS, type QueryField } from './query.ts'

/** A way to go on with a query: to finish the condition at its end, or to open the comparison or standard that it names. */
export interface Completion {
  /** The whole query with it. */
  query: string
  field: QueryField | 'compare' | 'standard'
  /** What readers see, e.g. `Haufe Group` for `company:haufe-group`. */
  label: string
  /** Ids of what is compared. */
  compared?: { guidelines: string[]; topics?: string[] }
  /** Id of the standard that is named. */
  standard?: string
}

const MOST = 6
const BEGUN = /(?:^|\s)(?<field>[a-z]+):(?<value>[\p{L}\p{N}-]*)$/iu

/**
 * The values that a condition such as `company:za` at the end of a query can be finished with, at most six, in the order
 * of the index. None when the query ends otherwise, or when the value is whole.
 */
export function complete(query: string, index: SearchIndex): Completion[] {
  const { field: name = '', value = '' } = BEGUN.exec(query)?.groups ?? {}
  const field = QUERY_FIELDS.find((known) => known === name.toLowerCase())
  if (!field) return []
  const begun = foldedWords(value)
  const values = valuesOf(field, index)
  if (values.includes(begun)) return []
  return values
    .filter((known) => begins(begun, field, known, index))
    .slice(0, MOST)
    .map((known) => ({
      query: `${query.slice(0, query.length - value.length)}${known} `,
      field,
      label: nameOf(field, known, index),
    }))
}
