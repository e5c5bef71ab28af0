import { expect, test } from 'vitest'
import { meant } from '../../../../src/data/model/meant.ts'

const VALUES = [
  { id: 'adobe-systems', name: 'Adobe Systems' },
  { id: 'must', name: 'MUST' },
  { id: 'acme', name: 'Acme' },
  { id: 'acme-1', name: 'ACME' },
]

test.each([
  ['adobe-systems', 'adobe-systems'],
  ['ADOBE-Systems', 'adobe-systems'],
  ['adobe systems', 'adobe-systems'],
  ['Must', 'must'],
  ['acme', 'acme'],
  ['acme-1', 'acme-1'],
])('%s means %s', (written, id) => {
  expect(meant(written, VALUES)?.id).toBe(id)
})

test('what could be two, or is nothing, means nothing', () => {
  expect(meant('ACME', VALUES)).toBeUndefined()
  expect(meant('adobe', VALUES)).toBeUndefined()
})
