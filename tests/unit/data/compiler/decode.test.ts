import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../../../src/data/compiler/decode.ts'

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'number' ? Buffer.of(value) : Buffer.from(value))))

test('reads UTF-8 and keeps a byte order mark, so that offsets are those of the file', () => {
  expect(decode(bytes('\uFEFFZürich 🎉'))).toEqual({ text: '\uFEFFZürich 🎉' })
})

test('says where the first invalid byte is, counted in characters', () => {
  expect(decode(bytes('Zürich ', 0xff, ' x', 0xff)).invalidAt).toBe(7)
  expect(decode(bytes('🎉', 0xc3)).invalidAt).toBe(2)
  expect(decode(bytes('cut ', 0xef, 0xbf)).invalidAt).toBe(4)
  expect(decode(bytes(0x80)).invalidAt).toBe(0)
})

test('a replacement character that the author wrote is no problem, and hides none behind it', () => {
  expect(decode(bytes('a\uFFFDb')).invalidAt).toBeUndefined()
  expect(decode(bytes('a\uFFFDb', 0xff)).invalidAt).toBe(3)
})

/** Any code points but halves of surrogate pairs, which UTF-8 cannot hold. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff))
  .map((codes) => String.fromCodePoint(...codes))

test('every text is read as it was written', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(decode(Buffer.from(text))).toEqual({ text })
    }),
  )
})

test('bytes are valid exactly when Node says so', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (array) => {
      const isValid = Buffer.from(Buffer.from(array).toString()).equals(array)
      expect(decode(array).invalidAt === undefined).toBe(isValid)
    }),
  )
})
