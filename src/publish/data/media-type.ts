/** The media types of data forms by the ending of their paths. */
export const MEDIA_TYPES = {
  json: 'application/json',
  // RFC 9512
  yaml: 'application/yaml',
  md: 'text/markdown',
  csv: 'text/csv',
  txt: 'text/plain',
  atom: 'application/atom+xml',
  // The news, at the address that the original's feed had.
  xml: 'application/atom+xml',
} as const

/** The media type of a data form by its path; undefined for what is none. */
export function mediaType(path: string): string | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? ''
  const types: Record<string, string> = MEDIA_TYPES
  return Object.hasOwn(types, ending) ? types[ending] : undefined
}
