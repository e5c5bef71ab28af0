import { expect, test } from 'vitest'
import { readHeadings } from '../../../../src/data/contents/read-headings.ts'

test.each([
  ['# One\ntext\n## 1.2 Two {#two}\n### [Three](#three)', ['One', 'Two', 'Three']],
  ['== Paging\ntext\n=== Cursors', ['Paging', 'Cursors']],
  ['1. Paging ..... 12\n1.1 Cursors    13\n- **MUST** use `PUT`', ['Paging', 'Cursors', 'MUST use PUT']],
  ['* [Paging](#paging)\n  * [Cursors](#cursors)\n* [Paging](#again)', ['Paging', 'Cursors']],
  ['# One\n```sh\n# a comment\n```\n# Two', ['One', 'Two']],
  ['', []],
])('%j has the headings %j', (text, headings) => {
  expect(readHeadings(text)).toEqual(headings)
})

test('any text is read in no time, and neither markup nor names of objects do harm', () => {
  expect(readHeadings('<script>alert(1)</script>\n__proto__\nconstructor')).toEqual([
    'alert(1)',
    'proto',
    'constructor',
  ])
  expect(readHeadings(`${'x'.repeat(500)}\n${'- a\n'.repeat(50_000)}`)).toEqual(['a'])
})
