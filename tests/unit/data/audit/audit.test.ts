import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { audit } from '../../../../src/data/audit/audit.ts'
import { UnreadableDocument } from '../../../../src/data/audit/read-document.ts'
import {
  contentQuestions,
  get,
  json,
  object,
  openApi,
  optionsOn,
  valueAt,
  type Part,
} from '../../../support/openapi.ts'

const found = (text: string) => audit(text, contentQuestions())
const finding = (text: string, topic: string) => found(text).findings.filter((one) => one.topic === topic)

describe('a document', () => {
  const document = openApi(
    {
      '/users': get({ type: 'array', items: { $ref: '#/components/schemas/User' } }, 'page'),
      '/users/{id}': get({ $ref: '#/components/schemas/User' }),
    },
    { components: { schemas: { User: object('first_name', 'last_name', 'isAdmin') } } },
  )

  test('shows each option with its share and the places, which exist', () => {
    const [snake, camel] = finding(document, 'naming-property')
    expect(snake).toMatchObject({ option: 'snake', share: 2 / 3 })
    expect(camel).toMatchObject({ option: 'camel', evidence: ['/components/schemas/User/properties/isAdmin'] })
    const pointers = found(document).findings.flatMap(({ evidence }) => evidence)
    expect(pointers.length).toBeGreaterThan(10)
    const whole: unknown = JSON.parse(document)
    expect(pointers.filter((pointer) => valueAt(whole, pointer) === undefined)).toEqual([])
  })

  test('says the same in JSON and in YAML', () => {
    expect(found(stringify(JSON.parse(document)))).toEqual(found(document))
  })

  test('has texts over several lines that are not indented, as most parsers read them', () => {
    const text = `openapi: 3.0.3\npaths:\n  /user_groups:\n    get:\n      description: "First\nsecond\nthird"\n      responses: {}\n`
    expect(optionsOn('resource-url-format', text)).toEqual(['snake'])
  })

  test('is asked nothing that the content does not ask', () => {
    const [question] = contentQuestions()
    expect(audit(document, []).findings).toEqual([])
    expect(audit(document, question ? [{ ...question, options: [] }] : []).findings).toEqual([])
  })

  test('has parameters at paths, behind references and in version 2.0', () => {
    const shared = openApi(
      { '/a': { parameters: [{ $ref: '#/components/parameters/P' }], get: {}, post: {} } },
      { components: { parameters: { P: { name: 'sort_by', in: 'query' } } } },
    )
    expect(finding(shared, 'query-parameter')).toMatchObject([{ evidence: ['/components/parameters/P'] }])
    const old = {
      swagger: '2.0',
      info: {},
      paths: { '/a': { get: { parameters: [{ name: 'sortBy', in: 'query' }] } } },
    }
    expect(optionsOn('query-parameter', JSON.stringify(old))).toEqual(['camel'])
  })

  test('names references that it cannot follow', () => {
    const text = openApi({
      '/a': get({ $ref: 'other.yaml#/User' }),
      '/b': get({ $ref: '#/components/schemas/None' }),
      '/c': get({ $ref: '#/paths/~1c/get/responses/200/content/application~1json/schema' }),
    })
    expect(found(text).unfollowed).toEqual({
      external: ['other.yaml#/User'],
      broken: ['#/components/schemas/None'],
      circular: ['/paths/~1c/get/responses/200/content/application~1json/schema'],
    })
  })
})

describe('a hostile document', () => {
  test.each<[string, string, RegExp]>([
    ['nothing', '', /empty/],
    ['no object', '- a\n- b', /a list where an object is due/],
    ['a text', 'hello', /a string where/],
    ['another format', 'asyncapi: 3.0.0', /AsyncAPI.*“openapi”/],
    ['some JSON', '{"name":"x"}', /the key “openapi”/],
    ['a version of the future', 'openapi: 4.0.0', /OpenAPI 4\.0\.0 is not known/],
    ['broken JSON', '{"openapi": "3.0.0",', /neither JSON nor YAML/],
    ['broken YAML', 'openapi: 3.0.0\n  paths: [', /Line 2/],
    ['a deep list', '['.repeat(200_000), /neither JSON nor YAML|nested too deeply/],
    ['much YAML', `openapi: 3.0.0\n${'a: &a [*a]\n'.repeat(3)}x: *unknown`, /neither JSON nor YAML/],
    ['too much', ' '.repeat(21 * 1024 * 1024), /21 MB/],
  ])('%s gets a clear message', (_, text, message) => {
    expect(() => found(text)).toThrow(UnreadableDocument)
    expect(() => found(text)).toThrow(message)
  })

  test('aliases that multiply to a billion are read once', () => {
    const levels = ['a0: &a0 {type: object, properties: {an_id: {type: string}}}']
    for (let level = 1; level < 30; level++)
      levels.push(
        `  a${level}: &a${level} {allOf: [*a${level - 1}, *a${level - 1}, *a${level - 1}, *a${level - 1}], example: [*a${level - 1}, *a${level - 1}]}`,
      )
    const text = `openapi: 3.0.0\npaths: {}\ncomponents:\n schemas:\n  ${levels.join('\n')}\n`
    expect(optionsOn('naming-property', text)).toEqual(['snake'])
  })

  test('references through a hundred others arrive, and circles end', () => {
    const chain: Part = { S100: object('an_id') }
    for (let step = 0; step < 100; step++) chain[`S${step}`] = { $ref: `#/components/schemas/S${step + 1}` }
    const text = openApi(
      { '/users/{id}': get({ $ref: '#/components/schemas/S0' }) },
      { components: { schemas: chain } },
    )
    expect(optionsOn('data-envelope', text)).toEqual(['bare'])
    const tree = { type: 'object', properties: { sub_tree: { $ref: '#/components/schemas/Tree' } } }
    const round = {
      Tree: { allOf: [{ $ref: '#/components/schemas/Tree' }, tree] },
      A: { $ref: '#/components/schemas/B' },
      B: { $ref: '#/components/schemas/A' },
    }
    const circle = openApi(
      { '/a/{id}': get({ $ref: '#/components/schemas/Tree' }) },
      { components: { schemas: round } },
    )
    expect(optionsOn('naming-property', circle)).toEqual(['snake'])
    expect(found(circle).unfollowed.circular).not.toEqual([])
  })

  test('names that every object has are names like others', () => {
    const text = `{"openapi":"3.0.0","__proto__":{"polluted":true},"paths":{"__proto__":{},"/constructor/{id}":{"get":{"responses":{"200":{"content":{"application/json":{"schema":{"type":"object","properties":{"__proto__":{"type":"string"},"to_string":{},"constructor":{"$ref":"#/constructor/prototype"}}}}}}}}}}}`
    expect(optionsOn('naming-property', text)).toEqual(['snake'])
    expect(({} as Part)['polluted']).toBeUndefined()
  })

  test('parts of the wrong type are passed over', () => {
    const odd = [null, 1, 'x', [], {}, [[]], { $ref: 1 }]
    for (const part of odd) {
      const text = JSON.stringify({
        openapi: '3.0.0',
        info: part,
        servers: part,
        security: part,
        tags: part,
        components: { schemas: part, securitySchemes: { a: part } },
        paths: {
          '/a': part,
          '/b': { parameters: part, get: part },
          '/c/{id}': {
            patch: {
              parameters: [part],
              responses: part,
              requestBody: part,
              security: part,
              callbacks: part,
              summary: part,
            },
          },
          '/d': {
            get: {
              responses: {
                200: { headers: part, content: part },
                202: part,
                400: { content: { 'application/json': part } },
              },
            },
          },
          '/e': get({
            type: part,
            properties: { a: part, b_c: { enum: part, format: part, example: part } },
            allOf: part,
            items: part,
            required: part,
          }),
        },
      })
      expect(() => found(text)).not.toThrow()
    }
    expect(json({})).toBeDefined()
  })
})
