import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../../src/data/search/query.ts'

test('words come folded, each once, without stop words', () => {
  expect(parseQuery('How to do Caching of Zürich caching').words).toEqual(['caching', 'zurich'])
})

test('stop words count where nothing else is', () => {
  expect(parseQuery('to be').words).toEqual(['to', 'be'])
})

test('fields and words to leave out are told from text', () => {
  expect(parseQuery('pagination company:zalando category:"HTTP Protocol" -cursor -rate-limit foo:bar')).toEqual({
    words: ['pagination', 'foo', 'bar'],
    excluded: ['cursor', 'ratelimit'],
    filters: [
      { field: 'company', value: 'zalando', text: 'company:zalando' },
      { field: 'category', value: 'HTTP Protocol', text: 'category:"HTTP Protocol"' },
    ],
  })
})

test.each(['company:', '-', 'GET - list', 'x-request-id', 'https://a.example'])('%s is only text', (query) => {
  const { excluded, filters } = parseQuery(query)
  expect({ excluded, filters }).toEqual({ excluded: [], filters: [] })
})

test('any string can be parsed, and long ones give few words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (query) => {
      expect(parseQuery(query).words.length).toBeLessThanOrEqual(8)
    }),
  )
  expect(parseQuery('wörd '.repeat(2000)).words).toEqual(['word'])
})

test.each([
  ['https://a.example/docs/#must-use-cursors', ['must', 'cursors', 'example']],
  ['<https://google.aip.dev/158>', ['google', 'aip', '158']],
  ['https://opensource.zalando.com/restful-api-guidelines/#160', ['zalando', 'restful', 'api', 'guidelines']],
  ['https://a.example/Error%20bodies.md', ['example', 'error', 'bodies']],
  ['https://a.example/%E0%A4%A', ['example', 'e0', 'a4']],
  ['?include=author,comments&page[size]=5', ['include', 'page', 'size']],
  ['rel="next"', ['rel', 'next']],
])('%s is read as what was pasted', (query, words) => {
  expect(parseQuery(query).words.toSorted()).toEqual(words.toSorted())
})
