import { describe, expect, test } from 'vitest'
import { get, json, object, openApi, optionsOn, type Part } from '../../../support/openapi.ts'

const item = object('id', 'created_by')
const body = (schema: Part) => ({ content: { 'application/json': { schema } } })
const ok = { 200: json(item) }
const post = (more: Part) => ({ post: { requestBody: body(item), responses: ok, ...more } })

type Case = [topic: string, options: string[], text: string]

const cases: Case[] = [
  ['resource-action', ['sub-path'], openApi({ '/orders/{id}/cancel': post({}) })],
  ['resource-action', ['sub-path'], openApi({ '/tickets/{id}/resolved': post({}) })],
  ['resource-action', ['sub-path'], openApi({ '/projects/{id}/files/upload': post({}) })],
  ['resource-action', ['colon'], openApi({ '/orders/{id}:cancel': post({}) })],
  ['resource-action', [], openApi({ '/orders/{id}/lines': post({}) })],
  ['resource-action', ['resource'], openApi({ '/orders/{id}/cancellations': post({}) })],
  ['resource-action', ['resource'], openApi({ '/connections/delete-requests': post({}) })],
  [
    'resource-action',
    [],
    openApi({ '/transfers': post({}), '/v2/checkouts': post({}), '/publish-revocations': post({}) }),
  ],
  ['resource-action', ['sub-path'], openApi({ '/api/send': post({}) })],
  [
    'resource-action',
    [],
    openApi({ '/shops/{id}': { put: { requestBody: body(object('street', 'city', 'state')) } } }),
  ],
  ['resource-action', ['state'], openApi({ '/orders/{id}': { patch: { requestBody: body(object('status')) } } })],
  ['resource-action', [], openApi({ '/orders': { post: { requestBody: body(object('status')) } } })],
  [
    'long-running-operations',
    ['callback'],
    openApi({ '/a': post({ callbacks: { done: {} }, responses: { 202: {} } }) }),
  ],
  ['long-running-operations', ['operation'], openApi({ '/a': post({ responses: { 202: json(object('job_id')) } }) })],
  [
    'long-running-operations',
    ['resource'],
    openApi({ '/a': post({ responses: { 202: json(object('id', 'status')) } }) }),
  ],
  [
    'long-running-operations',
    ['resource'],
    openApi({ '/videos/{id}': get(object('id', { status: { type: 'string', enum: ['queued', 'ready'] } })) }),
  ],
  [
    'long-running-operations',
    ['resource'],
    openApi({ '/videos/{id}': get(object({ status: { description: 'First `queued`, then `ready` or `failed`' } })) }),
  ],
  ['long-running-operations', [], openApi({ '/users/{id}': get(object({ status: { enum: ['active', 'ended'] } })) })],
  [
    'long-running-operations',
    ['operation'],
    openApi({ '/runs/{id}': get(object({ status: { enum: ['running', 'failed'] } })) }),
  ],
  [
    'long-running-operations',
    ['operation'],
    openApi({ '/a': post({ responses: { 202: {} } }), '/product-imports/{id}/status': get(item) }),
  ],
  [
    'long-running-operations',
    ['callback'],
    openApi({ '/videos': { post: { requestBody: body(object('callback_url')), responses: ok } } }),
  ],
]

describe('actions, and work that takes long', () => {
  test.each(cases)('%s: %j', (topic, options, text) => {
    expect(optionsOn(topic, text)).toEqual(options)
  })
})
