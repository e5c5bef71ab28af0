import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce } from '../../../../src/data/search/slices.ts'
import { readWords, textReader, tokensOf } from '../../../../src/data/search/word-marks.ts'
import { numberWords } from '../../../../src/data/search/word-numbers.ts'

function written(texts: readonly string[]): string[] {
  const { words, code } = numberWords(texts)
  const text = textReader(atOnce(readWords(Int32Array.from(texts.flatMap(code)), words)))
  return texts.map(text)
}

test('texts are read as they were written', () => {
  const word = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[(]{0,2}[A-Za-z.]{0,3}[,.;:)]{0,3}$/))
  fc.assert(
    fc.property(fc.array(fc.array(word).map((words) => words.join(' '))), (texts) => {
      expect(written(texts)).toEqual(texts)
    }),
  )
})

test.each([
  '',
  ' ',
  '.',
  '...',
  '( )',
  ') (',
  'iOS and JSON.',
  'A client. the Client.',
  '(e.g. `a`), see (b).',
  'É, é',
])('so is “%s”', (text) => expect(written([text, text])).toEqual([text, text]))

test('a word is the same with and without marks and a capital', () => {
  const words = tokensOf('Pages, a page (pages) and a Page.').filter((token) => typeof token === 'string')
  expect([...new Set(words)]).toEqual(['pages', 'a', 'page', 'and'])
})
