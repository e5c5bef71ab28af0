import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../src/data/compiler/compile.ts'
import { rulesetOf } from '../../../src/data/ruleset/ruleset.ts'
import { breaksOf } from '../../support/spectral.ts'

// Rules on schemas see each of them wherever it stands, and take nothing for one because of how its keys are called.

interface Places {
  schemas: Record<string, object>
  data: Record<string, object>
}
const places = parse(readFileSync('tests/fixtures/schema-places.yaml', 'utf8')) as Places
const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })

/** A schema that breaks each of the rules once, by the topic and option of the rule. */
const BROKEN = [
  { topic: 'naming-property', option: 'snake', schema: { properties: { createdBy: { type: 'string' } } } },
  { topic: 'naming-property', option: 'camel', schema: { properties: { created_by: { type: 'string' } } } },
  { topic: 'naming-property', option: 'pascal', schema: { properties: { created_by: { type: 'string' } } } },
  { topic: 'naming-property', option: 'kebab', schema: { properties: { created_by: { type: 'string' } } } },
  { topic: 'data-format-date-time', option: 'rfc3339', schema: { properties: { created_at: { type: 'integer' } } } },
  { topic: 'data-format-date-time', option: 'iso8601', schema: { properties: { created_at: { type: 'integer' } } } },
  { topic: 'data-format-date-time', option: 'epoch', schema: { properties: { created_at: { type: 'string' } } } },
  { topic: 'data-format-null', option: 'omit', schema: { properties: { note: { type: 'string', nullable: true } } } },
  { topic: 'data-enum', option: 'upper-snake', schema: { enum: ['not-sent'] } },
  { topic: 'data-enum', option: 'lower-snake', schema: { enum: ['not-sent'] } },
  { topic: 'data-enum', option: 'camel', schema: { enum: ['not-sent'] } },
  { topic: 'data-enum', option: 'pascal', schema: { enum: ['not-sent'] } },
  { topic: 'data-enum', option: 'kebab', schema: { enum: ['not_sent'] } },
  ...['decimal-string', 'minor-units'].map((option) => ({
    topic: 'data-money',
    option,
    schema: { properties: { amount: { type: 'number' }, currency: { type: 'string' } } },
  })),
  {
    topic: 'data-money',
    option: 'decimal-number',
    schema: { properties: { amount: { type: 'string' }, currency: { type: 'string' } } },
  },
]

async function found({ topic, option }: (typeof BROKEN)[number], place: object, name: string, part: object) {
  const written = JSON.stringify(place).replaceAll(`"${name}"`, JSON.stringify(part))
  const ruleset = rulesetOf([{ topic, option, strength: 'must', rule: catalogue.rules[topic]?.[option] ?? {} }], topic)
  return breaksOf(ruleset, { openapi: '3.1.0', info: { title: 'Example', version: '1' }, ...JSON.parse(written) })
}

// A property called like a keyword has names of its own, which the option may not allow.
const isNamed = (broken: (typeof BROKEN)[number], place: string) =>
  broken.topic === 'naming-property' && broken.option === 'pascal' && place.includes('called')

test.each(BROKEN)('$topic, $option: sees a schema wherever it stands', async (broken) => {
  const seen: Record<string, number> = {}
  for (const [name, place] of Object.entries(places.schemas))
    if (!isNamed(broken, name)) seen[name] = (await found(broken, place, 'SCHEMA', broken.schema)).length
  const due = Object.keys(places.schemas).filter((name) => !isNamed(broken, name))
  expect(seen).toEqual(Object.fromEntries(due.map((name) => [name, 1])))
})

test.each(BROKEN)('$topic, $option: takes no data for a schema', async (broken) => {
  const seen: Record<string, string[]> = {}
  for (const [name, place] of Object.entries(places.data)) {
    const breaks = await found(broken, place, 'DATA', broken.schema)
    if (breaks.length > 0) seen[name] = breaks
  }
  expect(seen).toEqual({})
})

/** Schemas of properties called like keywords of schemas: what is said of them is no property. */
const KEYWORDS = {
  type: 'object',
  description: 'Of another kind.',
  additionalProperties: { type: ['string', 'null'], nullable: true, format: 'date' },
  'x-created_at': { type: 'integer' },
  'x-createdAt': { type: 'string' },
}

const ALLOWING = BROKEN.filter((broken) => !isNamed(broken, 'called'))
test.each(ALLOWING)('$topic, $option: takes no keyword for a property', async (broken) => {
  const properties = Object.fromEntries(['properties', 'enum', 'items'].map((name) => [name, KEYWORDS]))
  expect(await found(broken, { components: { schemas: { Order: 'SCHEMA' } } }, 'SCHEMA', { properties })).toEqual([])
})
