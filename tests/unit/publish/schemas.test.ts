import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { schemaFiles } from '../../../src/publish/schemas.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/valid')

const topic = {
  layout: 'topic',
  topic_id: 'cors',
  topic_category: 'Miscellaneous',
  topic_name: 'CORS',
  topic_description: 'How to deal with CORS',
}

const guideline = {
  layout: 'guideline',
  guideline_id: 'acme-api-guide',
  guideline_title: 'Acme API Guide',
  guideline_company: 'Acme',
  guideline_url: 'https://acme.example/',
  topics: [{ topic_id: 'cors', references: [{ name: 'CORS', url: 'https://acme.example/#cors' }] }],
}

type Kind = 'topic' | 'guideline' | 'sources' | 'standards'

function published(kind: Kind): z.core.JSONSchema.JSONSchema {
  return JSON.parse(schemaFiles().get(`schemas/${kind}.json`) ?? 'null')
}

/** Whether front matter, or a data file, passes the published schema, read back as an editor would. */
function passes(kind: Kind, frontMatter: unknown): boolean {
  return z.fromJSONSchema(published(kind)).safeParse(frontMatter).success
}

function section(fields: Record<string, unknown>) {
  return { ...guideline, topics: [{ topic_id: 'cors', references: [{ name: 'CORS', ...fields }] }] }
}

describe('JSON Schemas of the front matter', () => {
  test.each([
    ['topic', 'seed/cors.md'],
    ['topic', 'original/_pages/design/topics/cors.md'],
    ['topic', 'complete/topics/collection-pagination.md'],
    ['guideline', 'original/_pages/design/guidelines/microsoft-rest-api-guidelines.md'],
    ['guideline', 'complete/guidelines/acme-api-guide.md'],
    ['guideline', 'complete/guidelines/acme-api-guide-1.md'],
  ] as const)('a valid %s passes: %s', (kind, file) => {
    const [, yaml = ''] = readFileSync(join(FIXTURES, file), 'utf8').split(/^---\s*$/m)
    expect(passes(kind, parse(yaml))).toBe(true)
  })

  test.each([
    ['a field that does not exist', { ...topic, topic_alias: 'jsonp' }],
    ['no name', { ...topic, topic_name: undefined }],
    ['an empty name', { ...topic, topic_name: null }],
    ['a name that YAML reads as a number', { ...topic, topic_name: 404 }],
    ['text where a list is due', { ...topic, topic_aliases: 'jsonp' }],
    ['an id that cannot stand in an address', { ...topic, topic_id: 'CORS' }],
    ['the layout of something else', { ...topic, layout: 'guideline' }],
  ])('a topic with %s does not', (_, frontMatter) => {
    expect(passes('topic', frontMatter)).toBe(false)
  })

  test.each([
    ['a mapping where a list is due', { ...guideline, topics: { topic_id: 'cors' } }],
    ['a field of a section that does not exist', section({ url: 'https://acme.example/', title: 'CORS' })],
    ['an unknown level', section({ url: 'https://acme.example/', level: 'shoud' })],
    ['an address that is a script', section({ url: 'javascript:alert(1)' })],
    ['an address without a scheme', { ...guideline, guideline_companyUrl: 'acme.example' }],
    ['a logo without a path', { ...guideline, guideline_companyLogoUrl: 'acme.svg' }],
    ['a day in another notation', { ...guideline, guideline_date: '18.08.2016' }],
    ['the name of a country', { ...guideline, guideline_country: 'Germany' }],
  ])('a guideline with %s does not', (_, frontMatter) => {
    expect(passes('guideline', frontMatter)).toBe(false)
  })

  test('optional fields may be left empty', () => {
    const empty = { guideline_type: null, guideline_language: null, guideline_authors: null, guideline_date: null }
    expect(passes('guideline', { ...guideline, ...empty })).toBe(true)
    expect(passes('guideline', section({ url: 'https://acme.example/', level: null, quote: null }))).toBe(true)
    expect(passes('topic', { ...topic, topic_aliases: null, topic_choice: null })).toBe(true)
  })

  test.each(['topic', 'guideline'] as const)('every field of a %s says what it is', (kind) => {
    const fields = Object.entries(published(kind).properties ?? {})
    expect(fields.length).toBeGreaterThan(10)
    expect(fields.filter(([, field]) => typeof field === 'boolean' || !field.description)).toEqual([])
  })
})

describe('JSON Schemas of the data files', () => {
  const row = { guideline: 'acme', dialect: 'github', files: 'README.md', address: 'https://acme.example/{path}' }
  const standard = { id: 'rfc-1', number: 'RFC 1', title: 'Host Software', url: 'https://www.rfc-editor.org/rfc/rfc1' }

  test.each(['sources', 'standards'] as const)('valid %s pass', (kind) => {
    const text = readFileSync(join(FIXTURES, `complete/${kind}.yaml`), 'utf8')
    expect(passes(kind, parse(text))).toBe(true)
    expect(passes(kind, null)).toBe(true)
  })

  test.each([
    ['sources', 'an unknown dialect', { ...row, dialect: 'word' }],
    ['sources', 'no address', { ...row, address: undefined }],
    ['sources', 'a field that does not exist', { ...row, file: 'README.md' }],
    ['standards', 'no title', { ...standard, title: undefined }],
    ['standards', 'an id that cannot stand in an address', { ...standard, id: 'RFC 1' }],
    ['standards', 'an address without a scheme', { ...standard, url: 'rfc-editor.org' }],
  ] as const)('%s with %s do not', (kind, _, item) => {
    expect(passes(kind, [item])).toBe(false)
  })
})
