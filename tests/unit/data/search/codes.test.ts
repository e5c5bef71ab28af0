import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeNumbers, encodeNumbers } from '../../../../src/data/search/number-code.ts'
import { decodeWords, encodeWords } from '../../../../src/data/search/word-list.ts'

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers)
    }),
  )
})

test('coded numbers stand in JSON without escapes, little ones in one character', () => {
  const code = encodeNumbers(Array.from({ length: 3000 }, (_, number) => number))
  expect(JSON.stringify(code)).toBe(`"${code}"`)
  expect(encodeNumbers([44])).toHaveLength(1)
  expect(encodeNumbers([45])).toHaveLength(2)
})

test('words are read as they were written', () => {
  const word = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !text.includes(' '))
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(decodeWords(encodeWords(words))).toEqual(words)
    }),
  )
})

test('words share their beginnings', () => {
  expect(encodeWords(['cache', 'cached', 'caching'])).toBe('0cache 5d 4ing')
})
