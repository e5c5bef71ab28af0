import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { dataFiles } from '../../../../../src/publish/data/data-files.ts'
import { compileFiles } from '../../../../support/compile.ts'
import { ORIGIN, published, sourceOf } from '../../../../support/data-files.ts'

interface OpenApi {
  servers: { url: string }[]
  paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } } } }>
  components: { schemas: Record<string, object> }
}

const complete = sourceOf()
const sites = [
  ['without an origin', () => complete],
  ['with one', () => sourceOf(undefined, { origin: ORIGIN })],
  ['below a sub-path', () => sourceOf(undefined, { base: '/sub/path/' })],
  ['of an empty catalogue', () => sourceOf(compileFiles({}))],
] as const

async function complaints(text: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source: text, absoluteRef: '/openapi.yaml', config })
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

describe.each(sites)('the description of a site %s', (_, site) => {
  const textOf = () => published(site())('/openapi.yaml')

  test('is OpenAPI 3.1', async () => {
    const validator = new Validator()
    expect(await validator.validate(textOf())).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  test('keeps the recommended rules of a linter', async () => {
    expect(await complaints(textOf())).toEqual([])
  })
})

test('the linter would complain', async () => {
  const text = published(complete)('/openapi.yaml').replace('operationId: getTopic\n', 'operationId: listTopics\n')
  expect(await complaints(text.replace('security: []\n', ''))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^operation-operationId-unique/),
      expect.stringMatching(/^security-defined/),
    ]),
  )
})

test('the server is where the site is', () => {
  expect(sites.map(([, site]) => describedBy(site()).servers[0]?.url)).toEqual(['/', ORIGIN, '/sub/path', '/'])
})

test.each(sites)('what is published %s is what is described', (_, site) => {
  const source = site()
  const described = Object.keys(describedBy(source).paths)
  const patterns = new Map(described.map((path) => [path, asPattern(path)]))
  const files = [...dataFiles(source).keys()]
  expect(files.filter((file) => ![...patterns.values()].some((pattern) => pattern.test(file)))).toEqual([])
  const isFilled = source.catalogue.topics.length > 0
  const unused = described.filter((path) => !files.some((file) => patterns.get(path)?.test(file)))
  expect(isFilled ? unused : []).toEqual([])
})

test('every document has the schema that is described, and no field besides', () => {
  const { paths, components } = describedBy(complete)
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', components: closed(components) })
  const checked = [...dataFiles(complete)].filter(([file]) => /\.(?:json|yaml)$/.test(file) && file !== '/openapi.yaml')
  const errors = checked.map(([file, make]) => {
    const path = Object.keys(paths).find((template) => asPattern(template).test(file)) ?? ''
    const schema = paths[path]?.get.responses[200].content[`application/${file.split('.').at(-1)}`]?.schema.$ref ?? ''
    ajv.validate(`api${schema}`, parse(make()))
    return [file, ajv.errors]
  })
  expect(errors.filter(([, found]) => found !== null)).toEqual([])
  expect(checked.length).toBeGreaterThan(20)
})

function describedBy(source: typeof complete): OpenApi {
  return parse(published(source)('/openapi.yaml'))
}

/** A segment's parameter is what stands between slash and ending. */
function asPattern(template: string): RegExp {
  const formats = template.replace('{format}', '(?:json|yaml|md|atom)').replace(/\./g, '\\.')
  return new RegExp(`^${formats.replace(/\{\w+\}/g, '[^/.]+')}$`)
}

/** The same schemas with every object closed to fields they do not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in own && own['type'] === 'object' ? { ...own, additionalProperties: false } : own
}
