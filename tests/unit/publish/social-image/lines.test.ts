import { expect, test } from 'vitest'
import { breakLines } from '../../../../src/publish/social-image/lines.ts'

const fits = (line: string) => line.length <= 10

test.each([
  ['one line', ['one line']],
  ['as many words as fit', ['as many', 'words as', 'fit']],
  ['read-only and read-write', ['read-only', 'and read-', 'write']],
  ['  spaces \n anywhere ', ['spaces', 'anywhere']],
  ['interoperability', ['interopera', 'bility']],
  ['', []],
])('“%s” becomes %j', (text, lines) => {
  expect(breakLines(text, fits, 3)).toEqual(lines)
})

test('what is left over is cut off where it still fits', () => {
  expect(breakLines('as many words as fit into it', fits, 2)).toEqual(['as many', 'words as …'])
  expect(breakLines('interoperability matters', fits, 1)).toEqual(['interope …'])
})
