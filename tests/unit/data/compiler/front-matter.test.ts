import { expect, test } from 'vitest'
import { hasFrontMatter, readFrontMatter } from '../../../../src/data/compiler/front-matter.ts'

function read(text: string) {
  const parts = readFrontMatter('a.md', text)
  return Array.isArray(parts)
    ? parts.map(({ code, place }) => ({ code, place }))
    : { data: parts.data, body: parts.body }
}

test.each([
  ['plain', '---\ntitle: A\n---\nBody\n', '\nBody\n'],
  ['without a line end after the last fence', '---\ntitle: A\n---', ''],
  ['with Windows line ends', '---\r\ntitle: A\r\n---\r\nBody\r\n', '\nBody\r\n'],
  ['with a byte order mark', '\uFEFF---\ntitle: A\n---\nBody', '\nBody'],
  ['with spaces behind the fences', '---  \ntitle: A\n--- \t\nBody', '\nBody'],
])('reads front matter %s', (_, text, body) => {
  expect(read(text)).toMatchObject({ data: { title: 'A' }, body })
})

test('a rule in the body does not end the front matter again', () => {
  expect(read('---\ntitle: A\n---\nOne\n\n---\n\nTwo')).toMatchObject({ body: '\nOne\n\n---\n\nTwo' })
})

test('only a line of its own closes the front matter', () => {
  const text = '---\ntitle: "A ---"\ntopic: B\u2028---\n---\nBody'
  expect(read(text)).toMatchObject({ data: { title: 'A ---', topic: 'B\u2028---' }, body: '\nBody' })
})

test('days and times stay text; numbers and truth values do not', () => {
  const text =
    '---\nday: 2016-08-18\ntime: 2016-08-18T00:00:00.000Z\nnumber: 1.10\ntruth: true\nno: NO\nnothing:\n---\n'
  expect(read(text)).toMatchObject({
    data: { day: '2016-08-18', time: '2016-08-18T00:00:00.000Z', number: 1.1, truth: true, no: 'NO', nothing: null },
  })
})

test.each([
  ['an empty file', '', 'missing-front-matter', 0],
  ['plain text', '# Title\n', 'missing-front-matter', 0],
  ['a fence on the second line', '\n---\ntitle: A\n---\n', 'missing-front-matter', 0],
  ['four hyphens', '----\ntitle: A\n----\n', 'missing-front-matter', 0],
  ['a fence that is never closed', '---\ntitle: A\n', 'unclosed-front-matter', 0],
  ['nothing but a fence', '---', 'unclosed-front-matter', 0],
  ['a fence behind a byte order mark', '\uFEFF---\ntitle: A', 'unclosed-front-matter', 1],
  ['a duplicate key', '---\r\ntitle: A\r\ntitle: B\r\n---\r\n', 'invalid-yaml', 15],
  ['a second document', '---\ntitle: A\n--- !x\ntitle: B\n---\n', 'invalid-yaml', 13],
  ['an unknown tag', '---\ntitle: !date 2016\n---\n', 'invalid-yaml', 11],
  ['an alias to nothing', '---\ntitle: *a\n---\n', 'invalid-yaml', 11],
  ['an alias to what contains it', '---\ntitle: &a [*a]\n---\n', 'invalid-yaml', 15],
  ['an alias to what contains it further up', '---\na: &a {b: &b [*a], c: *b}\n---\n', 'invalid-yaml', 18],
  ['a mapping as a key', '---\n? {a: b}\n: c\n---\n', 'invalid-yaml', 6],
])('%s is a problem', (_, text, code, offset) => {
  expect(read(text)).toMatchObject([{ code, place: { offset } }])
})

test('tells all duplicate keys, but only the first of other faults', () => {
  expect(read('---\na: 1\na: 2\nb: 3\nb: 4\n---\n')).toHaveLength(2)
  expect(read('---\na: b: c\nd: e: f\n---\n')).toHaveLength(1)
})

test.each([
  ['brackets', `a: ${'['.repeat(20_000)}`],
  ['braces', `a: ${'{b: '.repeat(20_000)}`],
  ['hyphens', '- '.repeat(20_000)],
  ['question marks', '? '.repeat(20_000)],
  ['lines', Array.from({ length: 200 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ['a chain of aliases', Array.from({ length: 200 }, (_, at) => `a${at}: &a${at} [${at && `*a${at - 1}`}]`).join('\n')],
  ['aliases that multiply', `a: &a [x, x]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]`],
])('nesting without end is a problem, not a crash: %s', (_, yaml) => {
  expect(read(`---\n${yaml}\n---\n`)).toMatchObject([{ code: 'invalid-yaml' }])
})

test('a value may be used again', () => {
  expect(read('---\na: &a [x, y]\nb: *a\n---\n')).toMatchObject({ data: { b: ['x', 'y'] } })
})

test('tells content files from notes', () => {
  expect(hasFrontMatter('---\nlayout: topic\n---\n')).toBe(true)
  expect(hasFrontMatter('---\nunclosed')).toBe(true)
  expect(hasFrontMatter('# Read me\n')).toBe(false)
})
