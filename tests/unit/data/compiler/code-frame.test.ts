import { expect, test } from 'vitest'
import { codeFrame } from '../../../../src/data/compiler/code-frame.ts'

const TEXT = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n')

test('shows two lines either side and carets below what is meant', () => {
  expect(`\n${codeFrame(TEXT, { line: 9, column: 6, length: 1 })}`).toBe(`
   7 | line 7
   8 | line 8
>  9 | line 9
     |      ^
  10 | line 10
  11 | line 11`)
})

test('stops at the first and last line', () => {
  expect(codeFrame('only\r\ntwo', { line: 1, column: 1, length: 4 })).toBe('> 1 | only\n    | ^^^^\n  2 | two')
  expect(codeFrame('', { line: 1, column: 1, length: 1 })).toBe('> 1 |\n    | ^')
})

test('keeps the caret below its letter behind tabs', () => {
  expect(codeFrame('\tkey:\tvalue', { line: 1, column: 7, length: 5 })).toBe('> 1 | \tkey:\tvalue\n    | \t    \t^^^^^')
})

test('cuts long lines around the place', () => {
  const [shown = '', carets = ''] = codeFrame(`${'x'.repeat(300)}HERE${'y'.repeat(300)}`, {
    line: 1,
    column: 301,
    length: 4,
  }).split('\n')
  expect(shown.length).toBeLessThan(140)
  expect(shown.slice(carets.indexOf('^'), carets.indexOf('^') + 4)).toBe('HERE')
  expect(carets.endsWith('^^^^')).toBe(true)
})
