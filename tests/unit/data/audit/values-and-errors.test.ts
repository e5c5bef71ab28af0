import { describe, expect, test } from 'vitest'
import { get, json, object, openApi, optionsOn, type Part } from '../../../support/openapi.ts'

const item = object('id', 'created_by')
const array = { type: 'array', items: item }
const page = object({ items: array }, 'next_token')
const parameter = (name: string, more: Part = {}) => ({ name, schema: { type: 'string' }, ...more })
const withSchemas = (...schemas: Part[]) =>
  openApi({}, { components: { schemas: Object.fromEntries(schemas.map((one, at) => [`S${at}`, one])) } })

const withExample = (example: unknown, status = 200) =>
  openApi({ '/users/{id}': { get: { responses: { [status]: { content: { 'application/json': { example } } } } } } })

type Case = [topic: string, options: string[], text: string]

const cases: Case[] = [
  ['data-format-date-time', ['rfc3339'], withSchemas(object({ at: { type: 'string', format: 'date-time' } }))],
  ['data-format-date-time', ['iso8601'], withSchemas(object({ at: { type: 'string', description: 'In ISO 8601' } }))],
  [
    'data-format-date-time',
    ['rfc3339', 'iso8601'],
    withSchemas(object({ at: { type: 'string', format: 'date-time', description: 'In ISO 8601' } })),
  ],
  [
    'data-format-date-time',
    ['iso8601'],
    openApi({ '/users': get(page, parameter('since', { description: 'A point in time in ISO 8601 format' })) }),
  ],
  [
    'data-format-date-time',
    ['iso8601'],
    openApi({
      '/users': {
        get: {
          responses: { 200: { content: { 'application/json': { example: { at: '2020-01-01T10:00:00+0000' } } } } },
        },
      },
    }),
  ],
  ['data-format-date-time', [], withSchemas(object({ dateOfBirth: { type: 'string', description: 'In ISO 8601' } }))],
  [
    'data-format-date-time',
    ['epoch'],
    withSchemas(object({ created: { type: 'integer', description: 'Unix timestamp' } })),
  ],
  [
    'data-format-date-time',
    ['rfc3339', 'epoch'],
    withSchemas(
      object(...[...'abcdefgh'].map((name) => ({ [`${name}_at`]: { type: 'string', format: 'date-time' } })), {
        created: { type: 'integer', description: 'Unix timestamp' },
      }),
    ),
  ],
  [
    'data-format-date-time',
    ['own'],
    withSchemas(object({ date: { type: 'string', description: 'YYYY-MM-DD HH:mm:ss' } })),
  ],
  [
    'data-format-time-zone',
    ['utc'],
    withSchemas(object({ a: { example: '2020-01-01T00:00:00Z' } }, { b: { example: '2020-01-01T00:00:00Z' } })),
  ],
  [
    'data-format-time-zone',
    ['offset'],
    withSchemas(
      object({ a: { example: '2020-01-01T00:00:00+01:00' } }, { b: { example: '2020-01-01T00:00:00+02:00' } }),
    ),
  ],
  ['data-format-time-zone', ['utc'], withSchemas(object({ a: { example: '2020-01-01T00:00:00Z' } }))],
  [
    'data-format-time-zone',
    ['offset'],
    withSchemas(
      object({
        startsAt: { type: 'string', description: 'It must have time zone', example: '2020-01-01T00:00:00Z' },
      }),
    ),
  ],
  ['data-format-null', ['null'], withSchemas(object({ a: { type: 'string', nullable: true } }))],
  ['data-format-null', ['null'], withSchemas(object({ a: { type: ['string', 'null'] } }))],
  ['data-format-null', ['null'], withSchemas(object({ a: { type: 'string', description: 'Is `null` if unknown' } }))],
  ['data-format-null', ['null'], withExample({ id: 'x', parent: null })],
  ['data-format-null', [], withSchemas(object({ a: { type: 'string', description: 'Must not be null' } }))],
  ['data-money', ['minor-units'], withSchemas(object({ amount: { type: 'integer' } }, 'currency'))],
  ['data-money', ['minor-units'], withSchemas(object({ price_minor: { type: 'integer' } }, 'currency_code'))],
  ['data-money', ['decimal-string'], withSchemas(object('amount', 'currency'))],
  ['data-money', ['decimal-number'], withSchemas(object({ amount: { type: 'number' } }, 'currency'))],
  ['data-money', ['parts'], withSchemas(object('units', 'nanos', 'currencyCode'))],
  ['data-money', [], withSchemas(object({ amount: { type: 'number' } }))],
  ['data-money', ['decimal-number'], withSchemas(object({ totalCost: { type: 'number', description: 'In EUR' } }))],
  ['data-money', ['minor-units'], withSchemas(object({ price: { type: 'integer', description: 'In USD cents' } }))],
  ['data-money', [], withSchemas(object({ amount: { type: 'integer' } }, { total: { type: 'number' } }))],

  [
    'http-status-standard-error',
    ['problem'],
    openApi({ '/a': { get: { responses: { 400: { content: { 'application/problem+json': {} } } } } } }),
  ],
  [
    'http-status-standard-error',
    ['problem'],
    openApi({ '/a': { get: { responses: { 400: json(object('type', 'title', 'detail')) } } } }),
  ],
  [
    'http-status-standard-error',
    ['own'],
    openApi({ '/a': { get: { responses: { 400: json(object('code', 'message')) } } } }),
  ],
  ['http-status-standard-error', ['google'], withExample({ error: { code: 400, message: '', status: 'BAD' } }, 400)],
  [
    'http-status-standard-error',
    ['json-api'],
    openApi({
      '/a': {
        get: {
          responses: { 400: json(object({ errors: { type: 'array', items: object('title', 'detail', 'source') } })) },
        },
      },
    }),
  ],
  [
    'http-status-standard-error',
    ['own'],
    openApi({
      '/a': {
        get: {
          responses: { 400: json(object({ errors: { type: 'array', items: object('code', 'title', 'detail') } })) },
        },
      },
    }),
  ],
  [
    'http-status-standard-error',
    ['odata'],
    openApi({ '/a': { get: { responses: { 400: json(object({ error: object('code', 'message', 'target') })) } } } }),
  ],
  [
    'http-status-standard-error',
    ['google'],
    openApi({
      '/a': {
        get: {
          responses: { 400: json(object({ error: object({ code: { type: 'integer' } }, 'message', 'status') })) },
        },
      },
    }),
  ],
  [
    'http-status-standard-error',
    ['fhir'],
    openApi({ '/a': { get: { responses: { 400: json(object('resourceType', 'issue')) } } } }),
  ],
]

describe('values and errors', () => {
  test.each(cases)('%s: %j', (topic, options, text) => {
    expect(optionsOn(topic, text)).toEqual(options)
  })
})
