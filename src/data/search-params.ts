/**
 * The query string of our addresses, e.g. `?q=404&company=cisco,paypal`. The router's own parser turns `404` into a
 * number and lists into JSON (TanStack/router#7650), which breaks links, so both directions are written here: values
 * stay strings, lists are separated by commas that stay readable, and parameters have a fixed order so that one
 * state has one address.
 */
export type SearchParams = Record<string, string>

const ORDER = [
  'q',
  'find',
  'kind',
  'company',
  'category',
  'sector',
  'country',
  'language',
  'scope',
  'status',
  'level',
  'sort',
  'more',
]

/**
 * Reads a query string, with or without the leading `?`. Of a repeated parameter the first one counts.
 * Never throws: what cannot be decoded is taken as it stands.
 */
export function parseSearch(query: string): SearchParams {
  const params: SearchParams = {}
  for (const [name, value] of new URLSearchParams(query)) {
    if (!Object.hasOwn(params, name)) params[name] = value
  }
  return params
}

/**
 * Writes a query string with a leading `?`, or the empty string when nothing is set. Strings and lists of slugs are
 * written; empty ones, and values of any other type, are left out.
 */
export function stringifySearch(params: Record<string, unknown>): string {
  const written = Object.entries(params)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value] as const)
    .filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
    .sort(([a], [b]) => position(a) - position(b) || (a < b ? -1 : 1))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encode(value)}`)
  return written.length === 0 ? '' : `?${written.join('&')}`
}

function position(name: string): number {
  const at = ORDER.indexOf(name)
  return at === -1 ? ORDER.length : at
}

function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',').replaceAll('%20', '+')
}

/** A parameter as text: undefined when absent, empty or no string at all. */
export function textParam(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/**
 * A parameter as a list: `microsoft,zalando` (or such an array) gives both, sorted and without repetition. Every text
 * without a comma can stand in it, so that what `stringifySearch` writes is read back, and what a reader wrote
 * differently can be named. Undefined when nothing is left, so that an empty filter never shows in the address.
 */
export function listParam(value: unknown): string[] | undefined {
  return orderedParam(value)?.sort()
}

/** The same in the order in which it is written, where that means something. */
export function orderedParam(value: unknown): string[] | undefined {
  const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  const texts = parts.flatMap((part) => (typeof part === 'string' && part.trim() !== '' ? part.trim() : []))
  return texts.length === 0 ? undefined : [...new Set(texts)]
}

/** The list with `value` added, or removed if it was there. Undefined when it ends up empty. */
export function toggled(list: readonly string[] | undefined, value: string): string[] | undefined {
  const rest = (list ?? []).filter((item) => item !== value)
  return listParam(rest.length === (list ?? []).length ? [...rest, value] : rest)
}

/**
 * Whether a change of filters is the text of a field, or how much of a list is shown. Such changes replace the address, so
 * that Back does not go through every letter; a choice is a step of its own that Back takes back.
 */
export function isTyping(change: object): boolean {
  return Object.keys(change).every((name) => name === 'q' || name === 'more')
}
