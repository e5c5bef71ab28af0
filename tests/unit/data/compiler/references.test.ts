import { expect, test } from 'vitest'
import { isSameAddress, mergeReferences } from '../../../../src/data/compiler/references.ts'

const url = 'https://acme.example/guide#cors'
const formerUrl = 'https://old.example/guide#cors'

test('drops exact duplicates and keeps the order', () => {
  const other = { name: 'Errors', url: 'https://acme.example/guide#errors' }
  expect(mergeReferences([{ name: 'CORS', url }, other, { name: 'CORS', url }])).toEqual([{ name: 'CORS', url }, other])
})

test('the same section may be written with other spaces and an equal address', () => {
  expect(
    mergeReferences([
      { name: 'Use  CORS', url: 'https://acme.example' },
      { name: 'Use CORS', url: 'https://ACME.example/' },
    ]),
  ).toEqual([{ name: 'Use  CORS', url: 'https://acme.example' }])
})

test('two headings at one address, and one heading at two addresses, are different sections', () => {
  const references = [
    { name: 'CORS', url },
    { name: 'JSONP', url },
    { name: 'CORS', url: `${url}-2` },
  ]
  expect(mergeReferences(references)).toEqual(references)
})

test('copies that differ only by optional fields are merged; the first one wins', () => {
  expect(
    mergeReferences([
      { name: 'CORS', url, level: 'must' },
      { name: 'CORS', url, level: 'may', quote: 'Allow any origin.' },
    ]),
  ).toEqual([{ name: 'CORS', url, level: 'must', quote: 'Allow any origin.' }])
})

const moved = { name: 'Cross-origin calls', url, formerUrl }
const old = { name: 'CORS', url: formerUrl, quote: 'Allow any origin.' }

test.each([
  ['after', [moved, old]],
  ['before', [old, moved]],
])('a section that moved is listed once, at its new address: the old copy comes %s it', (_, references) => {
  expect(mergeReferences(references)).toEqual([{ ...moved, quote: 'Allow any origin.' }])
})

test('a section that was divided takes its old copy with it once', () => {
  const part = { name: 'Preflight', url: `${url}-preflight`, formerUrl }
  expect(mergeReferences([moved, part, old])).toEqual([{ ...moved, quote: 'Allow any origin.' }, part])
})

test('a section that moved twice, or back and forth, is listed once', () => {
  const newest = { name: 'CORS', url: 'https://new.example/', formerUrl: url }
  expect(mergeReferences([old, moved, newest])).toHaveLength(1)
  expect(mergeReferences([old, newest, moved])).toHaveLength(1)
  expect(mergeReferences([moved, { name: 'CORS', url: formerUrl, formerUrl: url }])).toHaveLength(1)
})

test('addresses are the same however they are written', () => {
  expect(isSameAddress('https://ACME.example', 'https://acme.example/')).toBe(true)
  expect(isSameAddress('https://acme.example/a', 'https://acme.example/A')).toBe(false)
  expect(isSameAddress('not an address', 'not an address')).toBe(true)
})
