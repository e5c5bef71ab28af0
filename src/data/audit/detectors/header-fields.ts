import type { Description } from '../description.ts'
import { joined } from '../casing.ts'
import type { Detector, Sighting } from '../sighting.ts'

/** A header field of a request or a response. */
export interface Field {
  name: string
  pointer: string
  text: string
  isRequest: boolean
  method: string
  status: string
}

/** All header fields of requests and responses, each once, with their names in lower case. */
function fieldsOf({ operations }: Description): Field[] {
  const seen = new Set<string>()
  return operations.flatMap(({ parameters, responses, method }): Field[] => {
    const asked = parameters.flatMap(({ name, in: place, pointer, text }) =>
      place === 'header' ? [{ name: name.toLowerCase(), pointer, text, isRequest: true, method, status: '' }] : [],
    )
    const answered = responses.flatMap(({ headers, status }) =>
      headers.map(({ name, pointer, text }) => ({
        name: name.toLowerCase(),
        pointer,
        text,
        isRequest: false,
        method,
        status,
      })),
    )
    return [...asked, ...answered].filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer))
  })
}

/** A detector that looks at each header field and says which option it is, if any. */
export function byField(topic: string, optionOf: (field: Field) => string | undefined): Detector {
  return (description) =>
    fieldsOf(description).flatMap((field): Sighting[] => {
      const option = optionOf(field)
      return option ? [{ topic, option, pointer: field.pointer }] : []
    })
}

/** What texts say of header fields, where none is declared: many describe in prose what holds for every answer. */
function orInProse(detector: Detector, topic: string, patterns: readonly (readonly [RegExp, string])[]): Detector {
  return (description) => {
    const found = detector(description)
    if (found.length > 0) return found
    const texts = [...description.prose, ...description.operations.flatMap(({ responses }) => responses)]
    return texts.flatMap(({ text, pointer }) =>
      patterns.flatMap(([pattern, option]) => (pattern.test(text) ? [{ topic, option, pointer }] : [])),
    )
  }
}

/** `rate-limiting-headers`: which header fields tell callers about limits. */
export const rateLimitHeaders = orInProse(
  byField('rate-limiting-headers', ({ name, isRequest, status }) => {
    if (isRequest) return undefined
    if (name === 'retry-after') return /^(429|503|4XX|5XX|default)$/i.test(status) ? 'retry-after' : undefined
    if (/^x-rate-?limit/.test(name)) return 'x-ratelimit'
    if (/^ratelimit(-|$)/.test(name)) return 'ratelimit'
    return /rate-?limit|quota|throttl|limit-(remaining|reset)/.test(name) ? 'own' : undefined
  }),
  'rate-limiting-headers',
  [
    [/\bX-Rate-?Limit/i, 'x-ratelimit'],
    [/(^|[^\w-])RateLimit-(Limit|Remaining|Reset|Policy)/, 'ratelimit'],
    [/\bRetry-After\b/i, 'retry-after'],
  ],
)

/** `tracing`: which header field carries the correlation id. */
export const tracing = byField('tracing', ({ name }) => {
  if (name === 'traceparent') return 'traceparent'
  if (/^(x-)?request-?id$/.test(name)) return 'request-id'
  if (/^(x-)?correlation-?id$/.test(name)) return 'correlation-id'
  if (/^(x-b3-|b3$)/.test(name)) return 'b3'
  if (/idempot/.test(name)) return undefined
  return /(request|correlation|trace|transaction|interaction|conversation|tracking|debug|activity)-?_?(id|identifier|guid)$|^x-correlator$|-req(uest)?-?id$|^x-amzn-requestid$/.test(
    name,
  )
    ? 'own'
    : undefined
})

/** `resource-concurrency`: what a request says to prevent lost updates. */
export const concurrency: Detector = (description) => {
  const inHeaders = byField('resource-concurrency', ({ name, isRequest }) => {
    if (!isRequest) return undefined
    if (name === 'if-match') return 'if-match'
    return name === 'if-unmodified-since' ? 'unmodified' : undefined
  })(description)
  return [...inHeaders, ...inBodies(description)]
}

function inBodies({ operations, reader }: Description): Sighting[] {
  const seen = new Map<string, Sighting>()
  for (const { method, request } of operations) {
    if (method !== 'put' && method !== 'patch' && method !== 'post') continue
    for (const { schema } of request)
      for (const property of reader.properties(schema)) {
        const name = joined(property.name)
        const text = reader.text(property.schema)
        const isVersion =
          /^(lockversion|rowversion|etag|versiontoken|concurrencystamp|concurrencytoken)$/.test(name) ||
          (/^(version|revision|resourceversion)$/.test(name) &&
            /optimistic|concurren|conflict|stale|latest version|current version of/i.test(text))
        if (isVersion)
          seen.set(property.pointer, { topic: 'resource-concurrency', option: 'body', pointer: property.pointer })
      }
  }
  return [...seen.values()]
}

/** `idempotency`: how a repeated POST is recognised. */
export const idempotency: Detector = (description) => {
  const inHeaders = byField('idempotency', ({ name, text, isRequest }) => {
    if (!isRequest) return undefined
    if (name === 'idempotency-key') return 'key-header'
    return /idempot/.test(name) || /idempoten/i.test(text) ? 'other-header' : undefined
  })(description)
  const { operations, reader } = description
  const bodies = new Map<string, Sighting>()
  for (const { method, request, parameters } of operations) {
    if (method !== 'post' && method !== 'patch') continue
    const properties = request.flatMap(({ schema }) => reader.properties(schema))
    const found = properties.find(
      ({ name, schema }) =>
        /idempoten/i.test(name) || (/idempoten/i.test(reader.text(schema)) && /id|key|token|reference/i.test(name)),
    )
    const asked = parameters.find(({ name, in: place }) => place === 'query' && /idempoten/i.test(name))
    const pointer = found?.pointer ?? asked?.pointer
    if (pointer) bodies.set(pointer, { topic: 'idempotency', option: 'body-id', pointer })
  }
  return [...inHeaders, ...bodies.values()]
}
