import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { SpectralRules } from '../../../../src/data/model/spectral-rules.ts'
import { rulesetOf, type ChosenOption } from '../../../../src/data/ruleset/ruleset.ts'
import { breaksOf } from '../../../support/spectral.ts'

function names(match: string): SpectralRules {
  return {
    names: {
      message: `Write names like ${match}.`,
      given: '$.paths[*]~',
      // oxlint-disable-next-line unicorn/no-thenable -- Spectral's own name.
      then: { function: 'pattern', functionOptions: { match } },
    },
  }
}

function sizes(schema: Record<string, unknown>): SpectralRules {
  return {
    sizes: {
      message: 'Mind the size.',
      given: '$.paths',
      // oxlint-disable-next-line unicorn/no-thenable -- Spectral's own name.
      then: { function: 'schema', functionOptions: { schema } },
    },
  }
}

const chosen = (option: string, strength: ChosenOption['strength'], rule?: SpectralRules): ChosenOption => ({
  topic: 'paths',
  option,
  strength,
  ...(rule && { rule }),
})

const document = { openapi: '3.1.0', paths: { '/a': {}, '/b': {}, '/c': {} } }

test('what must be is an error, what should be a warning, what may be worth knowing', () => {
  const severities = (['must', 'should', 'may'] as const).map(
    (strength) => parse(rulesetOf([chosen('a', strength, names('^/a$'))], 'Ours')).rules['paths-a-names'].severity,
  )
  expect(severities).toEqual(['error', 'warn', 'info'])
})

test('of two options of a topic either is allowed, and the stronger one says how bad neither is', async () => {
  const ruleset = rulesetOf([chosen('a', 'should', names('^/a$')), chosen('b', 'must', names('^/b$'))], 'Ours')
  expect(await breaksOf(ruleset, document)).toEqual(['paths-a-b-names at paths./c'])
  expect(parse(ruleset).rules['paths-a-b-names']).toMatchObject({
    severity: 'error',
    message: 'Write names like ^/a$. Or: Write names like ^/b$.',
  })
})

test('two schemas are one break where neither is kept', async () => {
  const two = (one: object, other: object) =>
    rulesetOf([chosen('a', 'must', sizes({ ...one })), chosen('b', 'must', sizes({ ...other }))], 'Ours')
  expect(await breaksOf(two({ maxProperties: 2 }, { required: ['/d'] }), document)).toEqual([
    'paths-a-b-sizes at paths',
  ])
  expect(await breaksOf(two({ maxProperties: 2 }, { required: ['/a'] }), document)).toEqual([])
})

test('a rule that one of two options lacks is left out, and the comment says so', () => {
  const ruleset = rulesetOf([chosen('a', 'must', names('^/a$')), chosen('own', 'may')], 'Ours')
  expect(parse(ruleset)).toEqual({ rules: {} })
  expect(ruleset).toContain('paths: a or own')
})

test('several rules of the same shape are written in full, as other readers of YAML know no anchors', () => {
  const rule = names('^/a$')
  const ruleset = rulesetOf(
    [
      { topic: 'x', option: 'a', strength: 'must', rule },
      { topic: 'y', option: 'a', strength: 'must', rule },
    ],
    'Ours',
  )
  expect(ruleset).not.toMatch(/[&*]a\d/)
  expect(Object.keys(parse(ruleset).rules)).toEqual(['x-a-names', 'y-a-names'])
})

test('any title leaves the rules as they are', () => {
  const rules = parse(rulesetOf([chosen('a', 'must', names('^/a$'))], 'Ours'))
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a\nrules: {}', 'a\u2028b', '\u0000', '%YAML')),
      (title) => {
        expect(parse(rulesetOf([chosen('a', 'must', names('^/a$'))], title))).toEqual(rules)
      },
    ),
  )
})
