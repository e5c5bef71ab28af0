import { expect, test } from 'vitest'
import { readOrigin } from '../../../src/publish/origin.ts'

test.each([
  ['https://stylebook.example', 'https://stylebook.example'],
  ['https://stylebook.example/', 'https://stylebook.example'],
  ['HTTP://Localhost:4173', 'http://localhost:4173'],
])('%s is the origin %s', (text, origin) => {
  expect(readOrigin(text)).toBe(origin)
})

test('nothing names no origin', () => {
  expect(readOrigin(undefined)).toBeUndefined()
  expect(readOrigin('')).toBeUndefined()
})

test.each([
  'stylebook.example',
  'https://stylebook.example/sub/path',
  'https://stylebook.example/?a=b',
  'https://user@stylebook.example',
  'ftp://stylebook.example',
  'javascript:alert(1)',
])('%s is refused with what it should be', (text) => {
  expect(() => readOrigin(text)).toThrow(/scheme and host alone, e\.g\. https:\/\/stylebook\.example/)
})
