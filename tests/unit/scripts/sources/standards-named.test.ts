import { expect, test } from 'vitest'
import { finderOf } from '../../../../scripts/sources/standards/finder.ts'
import { proseReader } from '../../../../scripts/sources/standards/prose.ts'
import type { Dialect } from '../../../../src/data/model/sources.ts'
import type { StandardDocument } from '../../../../src/data/model/standards.ts'

const ROWS: StandardDocument[] = [
  {
    id: 'openapi',
    number: 'OpenAPI',
    title: 'OpenAPI Specification',
    url: 'https://spec.openapis.org/oas/latest.html',
    names: ['OAS 3'],
    addresses: ['https://spec.openapis.org/', 'https://swagger.io/specification/'],
  },
]

function namedIn(
  text: string,
  { dialect = 'github', rows = [] }: { dialect?: Dialect; rows?: StandardDocument[] } = {},
) {
  return finderOf(rows)(proseReader([text], dialect)(text)).map(({ number }) => number)
}

test.each([
  ['RFC 9457, RFC-7807, RFC_2119, RFC#822 and rfc3339', ['RFC 9457', 'RFC 7807', 'RFC 2119', 'RFC 822', 'RFC 3339']],
  ['RFCs 7230, 7231 and RFC 7235', ['RFC 7230', 'RFC 7231', 'RFC 7235']],
  ['in RFC 7231, 2014 was the year', ['RFC 7231']],
  ['RFC12345678, XRFC 9457, RFC 9', []],
  ['ISO 8601, ISO8601-1:2019, ISO/IEC 27001:2022, ISO-639-1', ['ISO 8601', 'ISO 27001', 'ISO 639-1']],
  ['ISO/IEC/IEEE 60559:2011 and IEEE 754-2008', ['ISO 60559', 'IEEE 754']],
  ['BCP 47, BCP14 and ECMA-262', ['BCP 47', 'BCP 14', 'ECMA 262']],
  [
    '[dates](https://tools.ietf.org/html/rfc3339#section-5.6) and <https://www.rfc-editor.org/info/bcp47>',
    ['RFC 3339', 'BCP 47'],
  ],
  ['https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2', ['ISO 3166-1']],
  ['<a href="#rfc4412" name="rfc4412">here</a>', []],
  [
    'https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-07',
    ['draft-ietf-httpapi-ratelimit-headers'],
  ],
  ['~~~\nRFC 9457\n~~~\n<pre>RFC 9110</pre> <!-- RFC 1 -->', []],
])('%s', (text, expected) => {
  expect(namedIn(text)).toEqual(expected)
})

test('names and addresses of rows are found as whole words and beginnings', () => {
  expect(namedIn('OAS 3 and OpenAPI', { rows: ROWS })).toEqual(['OpenAPI'])
  expect(namedIn('MyOpenAPI, OpenAPIs, OAS 30, openapi', { rows: ROWS })).toEqual([])
  expect(namedIn('see http://spec.openapis.org/oas/v3.1.0', { rows: ROWS })).toEqual(['OpenAPI'])
  expect(namedIn('see https://swagger.io/specifications', { rows: ROWS })).toEqual([])
})

test('links that are defined elsewhere are named where they are used', () => {
  const markdown =
    'As [said][it] and [it].\n\n[it]: https://tools.ietf.org/html/rfc7807\n[other]: https://tools.ietf.org/html/rfc1\n'
  expect(namedIn(markdown)).toEqual(['RFC 7807'])
  const asciidoc = [
    ':RFC-1: https://tools.ietf.org/html/rfc9745',
    ':cacheable: pass:[<a href="https://tools.ietf.org/html/rfc9111#section-3">cacheable</a>]',
    ':unused: https://tools.ietf.org/html/rfc2616',
    ':title: RFC 1',
    '',
    '{RFC-1}[that one] is {cacheable}',
    '',
    '----',
    'RFC 9110',
    '----',
    '// RFC 2119',
    '////',
    'RFC 8174',
    '////',
  ].join('\n')
  expect(namedIn(asciidoc, { dialect: 'asciidoc' })).toEqual(['RFC 9745', 'RFC 9111'])
  const rst = 'As `that one`_ and this::\n\n  RFC 9110\n\n.. _that one: https://tools.ietf.org/html/rfc7807\n'
  expect(namedIn(rst, { dialect: 'restructuredtext' })).toEqual(['RFC 7807'])
})

test.each([
  ['starts that never end', '<pre <script <style <!-- '.repeat(200_000)],
  ['a link without an end', `[a](https://a.example/${'b'.repeat(500_000)}`],
  ['lists of numbers', `RFCs 7230${' ,  ,   '.repeat(100_000)}`],
  ['open brackets', '['.repeat(500_000) + '`'.repeat(500_000)],
  ['fences', '```\n~~~~\n'.repeat(100_000)],
  ['spaces', `ISO${' '.repeat(500_000)}x RFC${'-'.repeat(500_000)}x`],
])('a document that no person wrote is read as well: %s', (_, text) => {
  for (const dialect of ['github', 'asciidoc', 'restructuredtext'] as const)
    expect(namedIn(`RFC 9110\n${text}`, { dialect })).toContain('RFC 9110')
})
