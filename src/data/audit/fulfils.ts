/**
 * Which further options are kept by what is found, per topic and found option. RFC 3339 is a profile of ISO 8601; single
 * words in lower case fit every way to join words; what uses UTC alone also keeps to weaker rules.
 */
const ALSO_KEPT: Record<string, Record<string, readonly string[]>> = {
  'api-description': { 'openapi-3': ['openapi'], 'swagger-2': ['openapi'] },
  'collection-retrieve': { object: ['both'], array: ['both'] },
  'data-format-date-time': { rfc3339: ['iso8601'] },
  'data-format-time-zone': { utc: ['utc-preferred', 'offset'], offset: ['utc-preferred'] },
  hypermedia: { required: ['recommended', 'optional'], recommended: ['optional'] },
  'query-parameter': { lower: ['snake', 'camel', 'kebab'] },
  'query-parameter-multiple': { comma: ['both'], repeat: ['both'] },
  'resource-id': { uuid: ['no-sequence', 'opaque'], opaque: ['no-sequence'], natural: ['no-sequence'] },
  'resource-url-format': { lower: ['kebab', 'snake', 'camel'] },
  'resource-url-slash': { no: ['both'], yes: ['both'] },
}

/** Options that ask for nothing but that one way is kept to. */
const CONSISTENT = new Set(['any', 'either'])

/** Whether an option that a description shows keeps to one that a guideline takes, on the same topic. */
export function fulfils(topic: string, found: string, wanted: string): boolean {
  return found === wanted || CONSISTENT.has(wanted) || (ALSO_KEPT[topic]?.[found]?.includes(wanted) ?? false)
}

/** Whether an option asks for nothing but that one way is kept to, whichever it is. */
export function asksForConsistency(option: string): boolean {
  return CONSISTENT.has(option)
}

/** Whether a finding only says that something does not occur: no answer to how it should be done where it does. */
export function isAbsence(topic: string, option: string): boolean {
  return option === 'none' && topic.startsWith('http-methods-')
}
