import { describe, expect, test } from 'vitest'
import { get, json, object, openApi, optionsOn, type Part } from '../../../support/openapi.ts'

const item = object('id', 'created_by')
const body = (schema: Part, type = 'application/json') => ({ content: { [type]: { schema } } })
const ok = { 200: json(item) }
const server = (url: string) => ({ servers: [{ url }] })
const security = (scheme: Part) => ({ components: { securitySchemes: { one: scheme } }, security: [{ one: [] }] })
const header = (name: string, more: Part = {}) => ({ name, in: 'header', schema: { type: 'string' }, ...more })
const post = (more: Part) => ({ post: { requestBody: body(item), responses: ok, ...more } })
const path = (name: string, schema: Part, place = `/users/{${name}}`) => ({
  [place]: { get: { parameters: [{ name, in: 'path', schema }], responses: ok } },
})
const withHeaders = (status: string, ...names: string[]) =>
  openApi({
    '/users': {
      get: { responses: { [status]: json(item, { headers: Object.fromEntries(names.map((name) => [name, {}])) }) } },
    },
  })
const withPut = (put: Part, made: Part) =>
  openApi({ '/a': { post: { requestBody: body(made) } }, '/a/{id}': { put: { requestBody: body(put) } } })

type Case = [topic: string, options: string[], text: string]

const cases: Case[] = [
  ['security-authentication', ['oauth'], openApi({ '/a': get(item) }, security({ type: 'oauth2' }))],
  ['security-authentication', ['oidc'], openApi({ '/a': get(item) }, security({ type: 'openIdConnect' }))],
  ['security-authentication', ['mtls'], openApi({ '/a': get(item) }, security({ type: 'mutualTLS' }))],
  ['security-authentication', ['basic'], openApi({ '/a': get(item) }, security({ type: 'http', scheme: 'basic' }))],
  ['security-authentication', ['bearer'], openApi({ '/a': get(item) }, security({ type: 'http', scheme: 'bearer' }))],
  [
    'security-authentication',
    ['api-key'],
    openApi({ '/a': get(item) }, security({ type: 'apiKey', in: 'header', name: 'X-API-Key' })),
  ],

  [
    'security-authentication',
    ['bearer', 'oauth'],
    openApi(
      { '/a': get(item) },
      { info: { description: 'Tokens come from OAuth 2.0' }, ...security({ type: 'http', scheme: 'bearer' }) },
    ),
  ],
  ['security-authentication', ['oauth'], openApi({ '/oauth/token': post({}) })],
  [
    'security-authentication',
    ['api-key', 'bearer'],
    openApi({ '/a': get(item) }, security({ type: 'http', scheme: 'bearer', description: 'Your API key' })),
  ],
  [
    'security-authentication',
    ['oauth'],
    openApi(
      { '/a': { get: { parameters: [header('Authorization', { description: 'Bearer token' })] } } },
      { components: { securitySchemes: { one: { type: 'oauth2' } } } },
    ),
  ],

  ['versioning', ['path'], openApi({ '/v1/users': get(item) })],
  ['versioning', ['path'], openApi({ '/users': get(item) }, server('https://api.example.com/vnext'))],
  ['versioning', ['path'], openApi({ '/users': get(item) }, server('https://api.example.com/R4'))],
  ['resource-url-slash', ['both'], openApi({ '/users': get(item), '/users/': get(item) })],
  ['versioning', ['path'], openApi({ '/users': get(item) }, server('https://api.example.com/v2'))],
  ['versioning', ['host'], openApi({ '/users': get(item) }, server('https://v2.example.com'))],
  ['versioning', ['header'], openApi({ '/users': { get: { parameters: [header('X-API-Version')], responses: ok } } })],
  ['versioning', ['query'], openApi({ '/users': get(item, 'api-version') })],
  [
    'versioning',
    ['media-type'],
    openApi({ '/users': { get: { responses: { 200: body(item, 'application/vnd.example.v2+json') } } } }),
  ],
  ['versioning', ['none'], openApi({ '/users': get(item) }, server('https://api.example.com'))],
  ['versioning', ['none'], openApi({ '/users': get(item) })],
  ['versioning', [], openApi({})],
  ['versioning-number', ['major'], openApi({ '/v1/users': get(item) })],
  ['versioning-number', ['major-minor'], openApi({ '/v1.1/users': get(item) })],
  ['versioning-number', ['date'], openApi({ '/2024-01-01/users': get(item) })],
  ['versioning-number', [], openApi({ '/users': get(item) })],
  ['versioning-description', ['semver'], openApi({ '/v1/users': get(item) })],
  ['versioning-description', ['semver'], openApi({}, { info: { title: 'Example', version: '2.0.0b' } })],
  ['versioning-description', ['date'], openApi({}, { info: { title: 'Example', version: '2024-05-01' } })],
  ['versioning-description', [], openApi({}, { info: { title: 'Example', version: '1' } })],

  [
    'http-methods-patch',
    ['merge-patch'],
    openApi({ '/a/{id}': { patch: { requestBody: body(item, 'application/merge-patch+json') } } }),
  ],
  [
    'http-methods-patch',
    ['json-patch'],
    openApi({ '/a/{id}': { patch: { requestBody: body({ type: 'array', items: object('op', 'path') }) } } }),
  ],
  ['http-methods-patch', ['partial'], openApi({ '/a/{id}': { patch: { requestBody: body(item) } } })],
  [
    'http-methods-patch',
    ['field-mask'],
    openApi({ '/a/{id}': { patch: { parameters: [{ name: 'updateMask', in: 'query' }], requestBody: body(item) } } }),
  ],
  ['http-methods-patch', ['none'], openApi({ '/a/{id}': { put: {} } })],
  ['http-methods-put', ['replace'], openApi({ '/a/{id}': { put: { requestBody: body(item), responses: ok } } })],
  ['http-methods-put', ['upsert'], openApi({ '/a/{id}': { put: { responses: { 200: {}, 201: {} } } } })],
  ['http-methods-put', ['upsert'], openApi({ '/a/{id}': { put: { summary: 'If a file exists, it is replaced' } } })],
  ['http-methods-put', ['partial'], openApi({ '/a/{id}': { put: { summary: 'Partially updates a thing' } } })],
  ['http-methods-put', ['partial'], withPut(item, { ...item, required: ['id'] })],
  ['http-methods-put', ['replace'], withPut(item, item)],
  ['http-methods-put', [], openApi({ '/orders/{id}/cancel': { put: {} } })],
  ['http-methods-put', ['none'], openApi({ '/a/{id}': { patch: { $ref: 'other.yaml' } } })],
  ['http-methods-put', ['none'], openApi({ '/a/{id}': { patch: {} } })],
  ['http-methods-put', ['none'], openApi({ '/a': post({}), '/a/{id}': post({}) })],
  ['http-methods-put', [], openApi({ '/a': post({}), '/a/search': post({}), '/b': post({ operationId: 'listAll' }) })],

  ['resource-id', ['uuid'], openApi(path('id', { type: 'string', format: 'uuid' }))],
  ['resource-id', ['number'], openApi(path('id', { type: 'integer' }))],
  ['resource-id', ['opaque'], openApi(path('userId', { type: 'string' }))],
  ['resource-id', ['natural'], openApi(path('username', { type: 'string' }))],
  [
    'resource-id',
    [],
    openApi({ '/users/{year}': { get: { parameters: [{ name: 'year', in: 'path', schema: { type: 'integer' } }] } } }),
  ],
  ['resource-id', ['number'], openApi({ '/users': get(object({ id: { type: 'integer' } })) })],
  [
    'resource-id',
    ['number'],
    openApi({ ...path('user_id', { type: 'integer' }), ...path('team_id', { type: 'string' }, '/teams/{team_id}') }),
  ],
  [
    'resource-id',
    ['uuid'],
    openApi({ ...path('user_id', { type: 'string' }), '/a': get(object({ id: { format: 'uuid' } })) }),
  ],
  [
    'resource-id',
    ['uuid'],
    openApi({
      '/users/{user_id}': {
        get: {
          parameters: [{ name: 'user_id', in: 'path', schema: { type: 'string' } }],
          responses: {
            200: { content: { 'application/json': { example: { id: '0b2c7f3e-8f0f-4a63-9d53-52a5d1f0c001' } } } },
          },
        },
      },
    }),
  ],
  ['resource-id', ['natural'], openApi(path('burgerservicenummer', { type: 'string' }))],

  ['rate-limiting-headers', ['retry-after'], withHeaders('429', 'Retry-After')],
  ['rate-limiting-headers', [], withHeaders('202', 'Retry-After')],
  ['rate-limiting-headers', ['x-ratelimit'], withHeaders('200', 'X-RateLimit-Limit')],
  ['rate-limiting-headers', ['ratelimit'], withHeaders('200', 'RateLimit-Limit')],
  ['rate-limiting-headers', ['own'], withHeaders('200', 'X-Quota-Left')],
  [
    'rate-limiting-headers',
    ['x-ratelimit'],
    openApi({}, { info: { description: 'See the header `X-RateLimit-Reset`.' } }),
  ],
  [
    'tracing',
    ['request-id'],
    openApi({ '/a': { parameters: [header('X-Request-ID')], get: { $ref: 'paths/a-get.yaml' } } }),
  ],
  ['tracing', ['traceparent'], withHeaders('200', 'traceparent')],
  ['tracing', ['request-id'], withHeaders('200', 'X-Request-ID')],
  ['tracing', ['correlation-id'], withHeaders('200', 'X-Correlation-ID')],
  ['tracing', ['b3'], withHeaders('200', 'X-B3-TraceId')],
  ['tracing', ['own'], withHeaders('200', 'PayPal-Debug-Id')],
  ['resource-concurrency', ['if-match'], openApi({ '/a': post({ parameters: [header('If-Match')] }) })],
  ['resource-concurrency', ['unmodified'], openApi({ '/a': post({ parameters: [header('If-Unmodified-Since')] }) })],
  ['resource-concurrency', ['body'], openApi({ '/a/{id}': { put: { requestBody: body(object('etag')) } } })],
  ['idempotency', ['key-header'], openApi({ '/a': post({ parameters: [header('Idempotency-Key')] }) })],
  [
    'idempotency',
    ['other-header'],
    openApi({ '/a': post({ parameters: [header('X-Request', { description: 'For idempotency' })] }) }),
  ],
  ['idempotency', ['body-id'], openApi({ '/a': { post: { requestBody: body(object('idempotency_key')) } } })],
  ['deprecation', ['deprecation'], withHeaders('200', 'Deprecation')],
  ['deprecation', ['sunset'], withHeaders('200', 'Sunset')],
  ['deprecation', ['description'], openApi({ '/a': get(object({ old: { type: 'string', deprecated: true } })) })],
  ['deprecation', ['description'], openApi({ '/a': get(item, { name: 'old', description: 'Deprecated, use new.' }) })],
  ['deprecation', ['description'], openApi({ '/a': { get: { deprecated: true } } })],
  ['hypermedia', [], openApi({ '/users/{id}': get(object('id', 'link')) })],
  [
    'hypermedia',
    ['required'],
    openApi({
      '/users/{id}': get(object({ url: { type: 'string', description: 'The absolute URL of the resource' } })),
    }),
  ],
  ['hypermedia', ['required'], openApi({ '/users/{id}': get(object('id', '_links')) })],
  ['hypermedia', ['recommended'], openApi({ '/users/{id}': get(object('id', '_links')), '/b/{id}': get(item) })],
  ['hypermedia', [], openApi({ '/users/{id}': get(item) })],
]

describe('versions, methods and headers', () => {
  test.each(cases)('%s: %j', (topic, options, text) => {
    expect(optionsOn(topic, text)).toEqual(options)
  })
})
