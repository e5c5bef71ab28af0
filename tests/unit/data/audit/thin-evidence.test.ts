import { expect, test } from 'vitest'
import { get, json, object, openApi, optionsOn, type Part } from '../../../support/openapi.ts'

// What looks like an answer and is none: nothing is named, or what else is shown.

const item = object('id', 'created_by')
const body = (schema: Part) => ({ requestBody: { content: { 'application/json': { schema } } } })
const text = { type: 'string' }
const states = (...values: string[]) => ({ type: 'object', properties: { status: { type: 'string', enum: values } } })
const query = (name: string, more: Part = {}) => ({ name, schema: text, ...more })
const listed = (...parameters: Part[]) => openApi({ '/orders': get({ type: 'array', items: item }, ...parameters) })
const servers = (...urls: string[]) => ({ servers: urls.map((url) => ({ url })) })
const schema = (properties: Part) =>
  openApi({ '/a': get({ type: 'object', properties }) }, { components: { schemas: { One: { properties } } } })
const byId = (one: Part) => ({
  get: { parameters: [{ name: 'id', in: 'path', schema: one }], responses: { 200: json(item) } },
})
const required = { ...item, required: ['id'] }
const puts = (...bodies: Part[]) =>
  openApi(Object.fromEntries(bodies.map((one, index) => [`/a${index}s/{id}`, { put: body(one) }])))
const error = (any: string) =>
  openApi({
    '/a': {
      get: {
        responses: {
          200: json(item),
          400: json({
            type: 'object',
            properties: {
              code: { type: 'integer' },
              message: text,
              details: { type: 'array', items: { type: 'object', properties: { [any]: text } } },
            },
          }),
        },
      },
    },
  })

const cases: [name: string, topic: string, options: string[], document: string][] = [
  ['a PUT without a body', 'http-methods-put', [], openApi({ '/a/{id}': { put: {} } })],
  ['a PUT to a verb', 'http-methods-put', [], openApi({ '/roles/updateRoleForUser': { put: body(item) } })],
  ['a residue of replacing', 'http-methods-put', ['partial'], puts(required, item)],
  ['replacing in most places', 'http-methods-put', ['replace', 'partial'], puts(required, required, item)],
  ['paging', 'collection-filtering', [], listed(query('isDescendingOrder'))],
  ['a text to look for', 'collection-filtering', [], listed(query('filter', { description: 'Substring filter.' }))],
  [
    'a switch',
    'collection-filtering',
    [],
    listed(query('new_counts', { schema: { type: 'boolean' }, description: 'Enriches items with counts.' })),
  ],
  [
    'an object of fields',
    'collection-filtering',
    ['fields'],
    listed(query('filter', { style: 'deepObject', schema: { type: 'object' } })),
  ],
  ['a start in time', 'collection-pagination', [], listed(query('limit'), query('start_at', { description: 'Time' }))],
  [
    'the next cursor',
    'collection-pagination',
    ['cursor'],
    openApi({
      '/orders': get(
        { type: 'object', properties: { items: { type: 'array', items: item }, next: text } },
        query('cursor'),
      ),
    }),
  ],
  [
    'a version of the model',
    'resource-concurrency',
    [],
    openApi({ '/a/{id}': { patch: body({ type: 'object', properties: { resourceVersion: text } }) } }),
  ],
  [
    'the address of a mock',
    'versioning-number',
    ['major'],
    openApi({ '/a': get(item) }, servers('https://virtserver.swaggerhub.com/One/One/1.0.0', 'https://one.example/v1')),
  ],
  ['a format of its own', 'data-format-date-time', [], schema({ seen: { type: 'string', format: 'datetime' } })],
  [
    'dollars and cents',
    'data-money',
    ['decimal-number'],
    schema({ price: { type: 'number', description: 'In USD, with dollars and cents.' } }),
  ],
  [
    'an acknowledgement',
    'data-envelope',
    [],
    openApi({ '/hooks': { post: { ...body(item), responses: { 200: json(object('status', 'message')) } } } }),
  ],
  [
    'what people decide',
    'long-running-operations',
    [],
    openApi({ '/approvals/{id}': get(states('pending', 'approved', 'rejected')) }),
  ],
  [
    'the results of a job',
    'long-running-operations',
    ['operation'],
    openApi({ '/jobs/{id}/results': get(states('running', 'failed')) }),
  ],
  ['a packed status of Google', 'http-status-standard-error', ['google'], error('type_url')],
  ['a flag', 'resource-retrieve-partial', [], listed(query('partial', { schema: { type: 'boolean' } }))],
  [
    'things called requests',
    'resource-action',
    [],
    openApi({ '/accounts/{id}/funding-requests': { post: body(item) } }),
  ],
  ['a request for a verb', 'resource-action', ['resource'], openApi({ '/delete-requests': { post: body(item) } })],
  ['transfers of their own', 'resource-action', [], openApi({ '/incoming_transfers': { post: body(item) } })],
  [
    'a name that begins like a verb',
    'resource-action',
    [],
    openApi({ '/run_action_url_path_placeholder': { post: body(item) } }),
  ],
  [
    'operations below one id',
    'resource-id',
    ['uuid', 'number'],
    openApi(
      Object.fromEntries([
        ...Array.from({ length: 9 }, (_, index) => [
          `/users/{id}/part${index}`,
          byId({ type: 'string', format: 'uuid' }),
        ]),
        ['/orders/{id}', byId({ type: 'integer' })],
      ]),
    ),
  ],
  [
    'a status with a list',
    'collection-retrieve',
    [],
    openApi({
      '/projects/{id}/status': get({
        type: 'object',
        properties: {
          strings: { type: 'integer' },
          done: { type: 'integer' },
          languages: { type: 'array', items: item },
        },
      }),
    }),
  ],
  [
    'a page that is answered, too',
    'collection-filtering',
    [],
    openApi({ '/orders': get({ type: 'array', items: object('pageNo') }, 'pageNo') }),
  ],
  [
    'the id of the caller',
    'resource-id',
    [],
    openApi({ '/token': { post: body({ type: 'object', properties: { client_id: text } }) } }),
  ],
]

test.each(cases)('%s: %s is %j', (_name, topic, options, document) => {
  expect(optionsOn(topic, document).toSorted()).toEqual(options.toSorted())
})
