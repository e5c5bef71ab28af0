import { describe, expect, test } from 'vitest'
import { notOfALine, printable, unprintableIn } from '../../../../src/data/model/line-of-text.ts'
import { text } from '../../../../src/data/model/text.ts'
import { isWebAddress } from '../../../../src/data/model/safe-address.ts'

describe('a line of text', () => {
  test.each([
    'How to deal with CORS',
    'Électricité de France, 日本電機, Ørsted',
    'עברית and English',
    'a flag 🇩🇪 and a family 👨‍👩‍👧',
  ])('%s', (line) => {
    expect(text.safeParse(line).success).toBe(true)
    expect(printable(line)).toBe(line)
  })

  test.each([
    ['a\0b', 'the control character U+0000'],
    ['a\u0007b', 'the control character U+0007'],
    ['a\u009Fb', 'the control character U+009F'],
    ['a\tb', 'a tab'],
    ['a\n# b', 'a line break (U+000A)'],
    ['a\rb', 'a line break (U+000D)'],
    ['a\u2028b', 'a line break (U+2028)'],
    ['a\u0085b', 'a line break (U+0085)'],
    ['a\u202Eb', 'a character that turns the direction of writing (U+202E)'],
    ['a\u2067b', 'a character that turns the direction of writing (U+2067)'],
    ['a\uD800b', 'half of a character (U+D800)'],
    ['a\uFFFFb', 'a character that nothing can show (U+FFFF)'],
    ['a\u{E0041}b', 'a character that nothing can show (U+E0041)'],
  ])('%j is none', (line, what) => {
    expect(notOfALine(line)).toEqual({ offset: 1, what })
    expect(text.safeParse(line).success).toBe(false)
    expect(isWebAddress(`https://acme.example/${line}`)).toBe(false)
  })
})

test('several lines may have tabs and line breaks', () => {
  expect(unprintableIn('a\tb\r\nc\n')).toBeUndefined()
  expect(unprintableIn('a\r\n\u0007')).toEqual({ offset: 3, what: 'the control character U+0007' })
})

test('a terminal is shown a sign in place of what it would obey', () => {
  expect(printable('\u001B[31mred\n')).toBe('\uFFFD[31mred\n')
})
