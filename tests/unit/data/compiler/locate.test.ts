import { expect, test } from 'vitest'
import { yamlTree } from '../../../../src/data/compiler/front-matter.ts'
import { locate, positionOf } from '../../../../src/data/compiler/locate.ts'
import { problem, valueAt, type Place } from '../../../../src/data/compiler/problem.ts'

const TEXT = `---
layout: topic
topic_name: CORS
topic_aliases:
  - jsonp
  - 'cross origin'
guidelines:
  - guideline_id: acme
    references:
      - name: CORS
        url:
---

Text.
`

function position(text: string, place: Place): string {
  const { line, column, length } = positionOf(text, place, yamlTree(text))
  return `${line}:${column}+${length}`
}

test('finds values and keys at any depth', () => {
  expect(position(TEXT, { path: ['topic_name'], at: 'value' })).toBe('3:13+4')
  expect(position(TEXT, { path: ['topic_name'], at: 'key' })).toBe('3:1+10')
  expect(position(TEXT, { path: ['topic_aliases', 1], at: 'value' })).toBe('6:5+14')
  expect(position(TEXT, { path: ['guidelines', 0, 'references', 0, 'name'], at: 'value' })).toBe('10:15+4')
  expect(position(TEXT, { path: ['guidelines', 0, 'references', 0, 'name'], at: 'key' })).toBe('10:9+4')
})

test('points at the key of an empty value', () => {
  expect(position(TEXT, { path: ['guidelines', 0, 'references', 0, 'url'], at: 'value' })).toBe('11:9+3')
})

test('points at the nearest ancestor of what does not exist', () => {
  expect(position(TEXT, { path: ['guidelines', 0, 'guideline_url'], at: 'value' })).toBe('8:5+18')
  expect(position(TEXT, { path: ['guidelines', 0, 'references', 3, 'url'], at: 'value' })).toBe('10:7+12')
  expect(position(TEXT, { path: ['topic_name', 'deeper', 'still'], at: 'key' })).toBe('3:13+4')
  expect(position(TEXT, { path: ['topic_id'], at: 'value' })).toBe('2:1+13')
  expect(position(TEXT, { path: [], at: 'value' })).toBe('2:1+13')
})

test('a byte order mark and Windows line ends make no difference', () => {
  const windows = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`
  for (const place of [
    { path: ['layout'], at: 'value' },
    { path: ['topic_aliases', 1], at: 'value' },
    { path: ['guidelines', 0, 'references', 0, 'url'], at: 'value' },
    { path: ['topic_id'], at: 'value' },
  ] as const) {
    expect(position(windows, place)).toBe(position(TEXT, place))
  }
  expect(position(windows, { offset: 1, length: 3 })).toBe('1:1+3')
})

test('an offset is a place as well, with no more of its line than there is', () => {
  expect(position(TEXT, { offset: 0 })).toBe('1:1+1')
  expect(position(TEXT, { offset: 4, length: 500 })).toBe('2:1+13')
  expect(position(TEXT, { offset: TEXT.length })).toBe('15:1+1')
})

test('falls back to the start of a file that has no YAML tree', () => {
  expect(position('no front matter', { path: ['layout'], at: 'value' })).toBe('1:1+1')
})

test('sorts by file, line and column', () => {
  const sources = new Map([
    ['b.md', TEXT],
    ['a.md', TEXT],
  ])
  const problems = [
    problem('unknown-topic', valueAt('b.md', 'topic_name'), ''),
    problem('unknown-topic', valueAt('a.md', 'topic_aliases', 1), ''),
    problem('unknown-topic', valueAt('a.md', 'topic_name'), ''),
    problem('unknown-topic', valueAt('gone.md', 'topic_name'), ''),
  ]
  expect(locate(problems, sources).map(({ file, position: { line } }) => `${file}:${line}`)).toEqual([
    'a.md:3',
    'a.md:6',
    'b.md:3',
    'gone.md:1',
  ])
})
