import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { originalPath, salvage } from '../../../../src/data/compiler/salvage.ts'

const schema = z.strictObject({
  id: z.string(),
  note: z.string().max(3).optional(),
  source: z.strictObject({ url: z.string() }).optional(),
  items: z.array(z.strictObject({ id: z.string(), tags: z.array(z.string()).optional() })).optional(),
})

test('keeps what is valid and tells what was left out', () => {
  const data = {
    id: 'a',
    note: 'too long',
    titel: 'x',
    source: {},
    items: [{ id: 1 }, { id: 'b', tags: ['x', 2, 'y', null] }, {}, { id: 'c', tag: 'z' }],
  }
  const salvaged = salvage(schema, data)
  expect(salvaged?.fields).toEqual({ id: 'a', items: [{ id: 'b', tags: ['x', 'y'] }, { id: 'c' }] })
  expect(salvaged?.removed).toEqual(
    expect.arrayContaining([['note'], ['titel'], ['source'], ['items', 0], ['items', 2], ['items', 1, 'tags', 1]]),
  )
})

test('keeps nothing of what lacks a required field itself', () => {
  expect(salvage(schema, { note: 'abc' })).toBeUndefined()
  expect(salvage(schema, { id: 1 })).toBeUndefined()
})

test('leads from what is left to the place as written', () => {
  const removed = [['items', 0], ['items', 2], ['items', 1, 'tags', 1], ['note']]
  expect(originalPath(['items', 0, 'tags', 1], removed)).toEqual(['items', 1, 'tags', 2])
  expect(originalPath(['items', 1, 'tags', 1], removed)).toEqual(['items', 3, 'tags', 1])
  expect(originalPath(['other', 0], removed)).toEqual(['other', 0])
})

test('whatever is left out of a list, the rest is found where it was', () => {
  const items = fc.array(fc.record({ id: fc.oneof(fc.string(), fc.integer()) }))
  fc.assert(
    fc.property(items, (written) => {
      const salvaged = salvage(schema, { id: 'a', items: written })
      for (const [index, { id }] of (salvaged?.fields.items ?? []).entries()) {
        const [, at] = originalPath(['items', index], salvaged?.removed ?? [])
        expect(written[Number(at)]?.id).toBe(id)
      }
    }),
  )
})
