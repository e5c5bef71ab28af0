import { expect, test } from 'vitest'
import { stemOf } from '../../../../src/data/search/stem.ts'

test.each([
  [['cache', 'caches', 'cached', 'caching'], 'cach'],
  [['policy', 'policies'], 'policy'],
  [['limit', 'limits', 'limiting', 'limited'], 'limit'],
])('%s have one stem', (words, stem) => {
  expect(new Set(words.map(stemOf))).toEqual(new Set([stem]))
})

test('words that differ in more than their inflection stay apart, and codes as they are', () => {
  expect(stemOf('header')).not.toBe(stemOf('head'))
  expect(stemOf('access')).toBe('access')
  expect(stemOf('rfc9457')).toBe('rfc9457')
  expect(stemOf('ids')).toBe('ids')
})
