import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../../../src/data/compiler/compile.ts'
import { published, sourceOf } from '../../../../support/data-files.ts'

const seed = compile({
  contentFolder: join(import.meta.dirname, '../../../../fixtures/valid/seed'),
  publicFolder: 'no-such-folder',
})
const read = published(sourceOf(seed))
const json = (path: string): unknown => JSON.parse(read(path))

// What the original API gave for the seed, with the fields it did not have below "ours".
const cors = {
  id: 'cors',
  category: 'Miscellaneous',
  name: 'CORS',
  description: 'How to deal with CORS',
  _links: {
    self: { href: '/design/topics/cors.json' },
    topicGuidelines: { href: '/design/topics/cors/guidelines.json' },
  },
}
const corsOurs = { counts: { guidelines: 3, references: 3 } }
const microsoft = {
  id: 'microsoft-rest-api-guidelines',
  title: 'Microsoft REST API Guidelines',
  type: 'github',
  url: 'https://github.com/Microsoft/api-guidelines/blob/master/Guidelines.md',
  company: 'Microsoft',
  companyLogoUrl: '/monograms/microsoft.svg',
  companyUrl: 'https://opensource.microsoft.com/',
  date: '2016-07-19',
  reviewDate: '2016-08-31',
  _links: {
    self: { href: '/design/guidelines/microsoft-rest-api-guidelines.json' },
    guidelineTopics: { href: '/design/guidelines/microsoft-rest-api-guidelines/topics.json' },
  },
}
const microsoftOurs = { counts: { topics: 1, references: 1 } }
const references = [
  { name: 'CORS', url: 'https://github.com/Microsoft/api-guidelines/blob/master/Guidelines.md#8-cors' },
]

describe('the documents of the seed have the shape of the original API', () => {
  test('a topic', () => {
    expect(json('/design/topics/cors.json')).toEqual({ ...cors, ...corsOurs })
  })

  test('what guidelines say about a topic', () => {
    const document = json('/design/topics/cors/guidelines.json')
    expect(document).toEqual({
      items: [expect.anything(), expect.anything(), expect.anything()],
      _embedded: { topic: { ...cors, ...corsOurs } },
      _links: {
        self: { href: '/design/topics/cors/guidelines.json' },
        topic: { href: '/design/topics/cors.json' },
      },
    })
    expect(document).toHaveProperty('items.1', {
      references,
      _embedded: { guideline: microsoft },
      _links: { guideline: { href: '/design/guidelines/microsoft-rest-api-guidelines.json' } },
    })
  })

  test('a guideline', () => {
    expect(json('/design/guidelines/microsoft-rest-api-guidelines.json')).toEqual({ ...microsoft, ...microsoftOurs })
  })

  test('what a guideline says', () => {
    expect(json('/design/guidelines/microsoft-rest-api-guidelines/topics.json')).toEqual({
      items: [{ references, _embedded: { topic: cors }, _links: { topic: { href: '/design/topics/cors.json' } } }],
      _embedded: { guideline: { ...microsoft, ...microsoftOurs } },
      _links: {
        self: { href: '/design/guidelines/microsoft-rest-api-guidelines/topics.json' },
        guideline: { href: '/design/guidelines/microsoft-rest-api-guidelines.json' },
      },
    })
  })

  test('lists', () => {
    expect(json('/design/topics.json')).toEqual({
      items: [{ ...cors, ...corsOurs }],
      _links: { self: { href: '/design/topics.json' }, design: { href: '/design.json' } },
    })
    expect(json('/design/guidelines.json')).toEqual({
      items: [expect.anything(), { ...microsoft, ...microsoftOurs }, expect.anything()],
      _links: { self: { href: '/design/guidelines.json' }, design: { href: '/design.json' } },
    })
    expect(json('/design.json')).toEqual({
      _links: {
        self: { href: '/design.json' },
        topics: { href: '/design/topics.json' },
        guidelines: { href: '/design/guidelines.json' },
        decisions: { href: '/design/decisions.json' },
        catalogue: { href: '/catalogue.json' },
        references: { href: '/references.csv' },
        decisionTable: { href: '/decisions.csv' },
        summaryTable: { href: '/summaries.csv' },
        'service-desc': { href: '/openapi.yaml' },
      },
    })
  })

  test('fields stand in the order of the original', () => {
    expect(Object.keys(Object(json('/design/topics/cors.json')))).toEqual([
      'id',
      'category',
      'name',
      'description',
      'counts',
      '_links',
    ])
    expect(read('/design/topics/cors/guidelines.json')).toMatch(/^\{"items":\[\{"references":\[\{"name":/)
  })
})

test('YAML says the same as JSON, with links that lead to YAML', () => {
  for (const path of ['/design', '/design/topics', '/design/topics/cors', '/design/topics/cors/guidelines']) {
    const yaml: unknown = parse(read(`${path}.yaml`))
    const withYamlLinks = read(`${path}.json`).replaceAll(/(?<="href":"\/design[^"]*)\.json"/g, '.yaml"')
    expect(yaml).toEqual(JSON.parse(withYamlLinks))
  }
  expect(read('/design/topics/cors.yaml')).toContain('href: /design/topics/cors/guidelines.yaml\n')
})

test('below a sub-path, links and logos lie below it', () => {
  const below = published(sourceOf(seed, { base: '/sub/path/' }))
  const document: unknown = JSON.parse(below('/design/guidelines/microsoft-rest-api-guidelines.json'))
  expect(document).toMatchObject({
    companyLogoUrl: '/sub/path/monograms/microsoft.svg',
    _links: { self: { href: '/sub/path/design/guidelines/microsoft-rest-api-guidelines.json' } },
  })
})
