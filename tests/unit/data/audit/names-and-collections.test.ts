import { describe, expect, test } from 'vitest'
import { get, json, object, openApi, optionsOn, type Part } from '../../../support/openapi.ts'

const item = object('id', 'created_by')
const array = { type: 'array', items: item }
const page = object({ items: array }, 'next_token')
const body = (schema: Part, type = 'application/json') => ({ content: { [type]: { schema } } })
const ok = { 200: json(item) }
const parameter = (name: string, more: Part = {}) => ({ name, schema: { type: 'string' }, ...more })
const post = (more: Part) => ({ post: { requestBody: body(item), responses: ok, ...more } })
const path = (name: string, schema: Part, place = `/users/{${name}}`) => ({
  [place]: { get: { parameters: [{ name, in: 'path', schema }], responses: ok } },
})
const withSchemas = (...schemas: Part[]) =>
  openApi({}, { components: { schemas: Object.fromEntries(schemas.map((one, at) => [`S${at}`, one])) } })
const answering = (media: Part) => ({ get: { responses: { 200: { content: { 'application/json': media } } } } })
const withExample = (example: unknown) => openApi({ '/users': answering({ example }) })

type Case = [topic: string, options: string[], text: string]

const cases: Case[] = [
  ['api-description', ['openapi-3'], openApi({})],
  ['api-description', ['swagger-2'], JSON.stringify({ swagger: '2.0', info: {}, paths: {} })],

  ['naming-property', ['snake'], withSchemas(object('created_at', 'id'))],
  ['naming-property', ['camel'], withSchemas(object('createdAt', '_links', '@odata.id'))],
  ['naming-property', ['pascal'], withSchemas(object('CreatedAt', 'Name'))],
  ['naming-property', ['kebab'], withSchemas(object('created-at'))],
  ['naming-property', ['snake', 'camel'], withSchemas(object('a_b', 'c_d', 'eF'))],
  ['naming-property', ['snake'], withSchemas(object('a_b', 'c_d', 'e_f', 'g_h', 'i_j', 'kL'))],
  ['naming-property', [], withSchemas(object('id', 'name'))],
  ['naming-property', ['camel'], withExample('{"firstName": "a", "lastName": "b"}')],
  [
    'naming-property',
    ['snake'],
    openApi(
      { '/users': answering({ examples: { some: { $ref: '#/components/examples/User' } } }) },
      { components: { examples: { User: { value: { first_name: 'a' } } } } },
    ),
  ],
  ['data-envelope', ['collections'], openApi({ '/users': get(page) })],
  [
    'data-envelope',
    ['bare', 'collections'],
    openApi({ '/users': get(page), '/groups': get(array), '/users/{id}': get(item) }),
  ],
  ['naming-plural', ['plural'], openApi({ '/.well-known/setting/{id}': get(item), '/users/1': get(item) })],
  ['naming-plural', ['singular'], openApi({ '/user': post({ summary: 'Create a user' }) })],
  ['resource-url-format', [], openApi({ '/USERS': get(item), '/CV': get(item) })],
  ['collection-retrieve', ['array'], withExample([{ id: 1 }])],
  ['collection-retrieve', ['object'], withExample({ items: [{ id: 1 }] })],

  ['resource-url-format', ['kebab'], openApi({ '/user-groups/v1': get(item) })],
  ['resource-url-format', ['snake'], openApi({ '/user_groups': get(item), '/users': get(item) })],
  ['resource-url-format', ['camel'], openApi({ '/userGroups/{group_id}': get(item) })],
  ['resource-url-format', ['lower'], openApi({ '/usergroups/{userGroupId}': get(object('userGroup')) })],
  ['resource-url-format', [], openApi({ '/users': get(item), '/groups': get(item) })],
  ['resource-url-format', ['snake'], openApi({ '/users/{id}/open_tasks{format}': get(item) })],
  [
    'resource-url-format',
    ['kebab'],
    openApi({ '/users': get(item) }, { servers: [{ url: '//a.example/user-admin' }] }),
  ],
  ['resource-url-format', [], openApi({ '/users': get(item) })],
  ['resource-url-slash', ['no'], openApi({ '/users': get(item), '/': get(item) })],
  ['resource-url-slash', ['yes'], openApi({ '/users/': get(item) })],

  ['query-parameter', ['snake'], openApi({ '/users': get(item, 'sort_by', '$top', 'filter[created_at]') })],
  ['query-parameter', ['camel'], openApi({ '/users': get(item, 'sortBy') })],
  ['query-parameter', ['kebab'], openApi({ '/users': get(item, 'sort-by') })],
  ['query-parameter', ['lower'], openApi({ '/groups': get(item, 'groupid', 'createdby') })],
  ['query-parameter', [], openApi({ '/users': get(item, 'limit', 'sort', 'name') })],

  ['data-enum', ['upper-snake'], withSchemas({ enum: ['OPEN', 'IN_PROGRESS'] })],
  ['data-enum', ['lower-snake'], withSchemas({ enum: ['open', 'in_progress'] }, { enum: ['red', 'green'] })],
  ['data-enum', ['camel'], withSchemas({ enum: ['open', 'inProgress'] }, { enum: ['red', 'green'] })],
  ['data-enum', ['kebab'], withSchemas({ enum: ['open', 'in-progress'] })],
  ['data-enum', ['pascal'], withSchemas({ enum: ['Open', 'InProgress'] })],
  ['data-enum', ['upper-snake', 'pascal'], withSchemas({ enum: ['OPEN', 'Closed'] })],
  ['data-enum', [], withSchemas({ enum: ['red', 'green'] }, { enum: ['open', 'closed'] })],
  ['data-enum', [], withSchemas({ enum: ['EUR', 'USD'] }, { enum: [1, 2] }, { enum: ['en', 'de'] })],

  ['naming-plural', ['plural'], openApi(path('id', { type: 'string' }))],
  ['naming-plural', ['singular'], openApi(path('id', { type: 'string' }, '/user/{id}'))],
  ['naming-plural', [], openApi(path('id', { type: 'string' }, '/status/{id}'))],
  ['naming-plural', ['plural'], openApi(path('uid', { type: 'string' }, '/artifacts-by-uid/{uid}'))],
  ['naming-plural', [], openApi(path('id', { type: 'string' }, '/app/create/{id}'))],
  ['naming-plural', ['plural'], openApi({ '/users/login': post({}) })],
  ['naming-plural', ['plural'], openApi(path('id', { type: 'string' }, '/personen/{id}'))],
  ['naming-plural', ['plural'], openApi({ '/users': get(page), '/users/overview': get(page) })],

  ['collection-retrieve', ['array'], openApi({ '/users': get(array) })],
  ['collection-retrieve', ['object'], openApi({ '/users': get(page) })],
  ['collection-retrieve', ['both'], openApi({ '/users': get(array), '/groups': get(page) })],
  ['data-envelope', ['bare'], openApi({ '/users': get(array), '/users/{id}': get(item) })],
  ['data-envelope', ['bare'], openApi({ '/calculations': post({}) })],
  ['data-envelope', ['collections'], openApi({ '/users': { ...get(page), ...post({}) } })],
  ['data-envelope', ['collections'], openApi({ '/users': get(page), '/users/{id}': get(item) })],
  ['data-envelope', ['envelope'], openApi({ '/users/{id}': get(object({ data: item }, 'meta')) })],
  ['data-envelope', ['envelope'], openApi({ '/users/{id}': get(object({ user: item })) })],

  ['collection-pagination', ['cursor'], openApi({ '/users': get(page, 'page_token', 'limit') })],
  ['collection-pagination', ['cursor'], openApi({ '/users': get(page, 'after', 'limit') })],
  ['collection-pagination', ['offset'], openApi({ '/users': get(page, 'offset') })],
  [
    'collection-pagination',
    ['cursor'],
    openApi({ '/users': get(page, parameter('offset', { description: 'The last identifier that was received' })) }),
  ],
  [
    'collection-pagination',
    ['page', 'cursor'],
    openApi({ '/users': get(page, parameter('page', { description: 'Entry offset' }), 'cursor') }),
  ],
  ['collection-pagination', ['page'], openApi({ '/users': get(page, 'page[number]', 'page[size]') })],
  ['collection-pagination', ['link'], openApi({ '/users': get(object({ items: array }, 'nextLink')) })],
  ['collection-pagination', ['page', 'link'], openApi({ '/users': get(object({ items: array }, 'nextLink'), 'page') })],
  [
    'collection-pagination',
    ['page'],
    openApi({ '/users': get(object({ items: array }, { nextPage: { type: 'boolean' } }), 'page') }),
  ],
  [
    'collection-pagination',
    [],
    openApi({ '/users': get(page, { ...parameter('after'), schema: { type: 'string', format: 'date' } }) }).replace(
      'next_token',
      'other',
    ),
  ],

  [
    'collection-sorting',
    ['sign'],
    openApi({ '/users': get(page, parameter('sort', { description: 'e.g. `-created_at`' })) }),
  ],
  ['collection-sorting', ['asc-desc'], openApi({ '/users': get(page, parameter('sort', { example: 'name:asc' })) })],
  ['collection-sorting', ['two'], openApi({ '/users': get(page, 'sort_by', 'sort_order') })],
  ['collection-sorting', ['two'], openApi({ '/users': get(page, 'sortName', 'isDescendingOrder') })],
  ['collection-sorting', ['own'], openApi({ '/users': get(page, 'sort_by') })],
  ['collection-sorting', ['own'], openApi({ '/users': get(page, parameter('order', { enum: ['asc', 'desc'] })) })],
  [
    'collection-sorting',
    ['asc-desc'],
    openApi({ '/users': get(page, parameter('sort', { example: 'name:asc' })), '/teams': get(page, 'sort') }),
  ],
  ['collection-sorting', ['odata'], openApi({ '/users': get(page, '$orderby') })],

  ['collection-filtering', ['fields'], openApi({ '/users': get(page, 'created_by', 'limit', 'sort') })],
  ['collection-filtering', ['brackets'], openApi({ '/users': get(page, 'age[gte]') })],
  ['collection-filtering', ['suffix'], openApi({ '/users': get(page, 'age_gte') })],
  ['collection-filtering', ['fields'], openApi({ '/users': get(page, 'filter[status]') })],
  ['collection-filtering', ['brackets'], openApi({ '/users': get(page, 'filter[age][gte]') })],
  ['collection-filtering', [], openApi({ '/users': get(page, 'count_per_page', 'page-size') })],
  ['collection-filtering', ['fields'], openApi({ '/users': get(page, 'age_min', 'createdFrom') })],
  [
    'collection-filtering',
    ['fields'],
    openApi({ '/users': { get: { parameters: [parameter('team', { in: 'query' })], responses: { 200: {} } } } }),
  ],
  ['collection-filtering', ['expression'], openApi({ '/users': get(page, 'filter') })],
  ['collection-filtering', ['expression'], openApi({ '/users': get(page, 'queryString') })],
  ['collection-filtering', ['odata'], openApi({ '/users': get(page, '$filter') })],
  ['collection-filtering', ['body'], openApi({ '/search/transactions': post({}) })],
  ['collection-filtering', ['body'], openApi({ '/users/search': post({}) })],

  [
    'query-parameter-multiple',
    ['comma'],
    openApi({ '/users': get(page, parameter('ids', { explode: false, schema: { type: 'array' } })) }),
  ],
  [
    'query-parameter-multiple',
    ['repeat'],
    openApi({ '/users': get(page, parameter('ids', { schema: { type: 'array' } })) }),
  ],
  [
    'query-parameter-multiple',
    ['brackets'],
    openApi({ '/users': get(page, parameter('ids[]', { schema: { type: 'array' } })) }),
  ],
  [
    'query-parameter-multiple',
    ['comma'],
    JSON.stringify({
      swagger: '2.0',
      info: {},
      paths: { '/users': { get: { parameters: [{ name: 'ids', in: 'query', type: 'array' }] } } },
    }),
  ],

  ['resource-retrieve-dereference', ['expand'], openApi({ '/users': get(page, 'expand') })],
  ['resource-retrieve-dereference', ['embed'], openApi({ '/users': get(page, 'embed') })],
  ['resource-retrieve-dereference', ['include'], openApi({ '/users': get(page, 'include') })],
  ['resource-retrieve-partial', ['fields'], openApi({ '/users': get(page, 'fields') })],
  ['resource-retrieve-partial', ['json-api'], openApi({ '/users': get(page, 'fields[users]') })],
  ['resource-retrieve-partial', ['select'], openApi({ '/users': get(page, '$select') })],
  ['resource-retrieve-partial', ['mask'], openApi({ '/users': get(page, 'readMask') })],
  ['resource-retrieve-partial', ['view'], openApi({ '/users': get(page, 'view') })],
]

describe('names and collections', () => {
  test.each(cases)('%s: %j', (topic, options, text) => {
    expect(optionsOn(topic, text)).toEqual(options)
  })
})
