import { expect, test } from 'vitest'
import { likeness, numberFeatures } from '../../../../../src/data/compiler/assemble/likeness.ts'
import type { ComparedPair, ComparePage } from '../../../../../src/data/model/compare.ts'
import { catalogueOf, saying, type Said } from '../../comparison/compared.ts'

const CURSOR: Said = { takes: { cursor: 'must' } }
const OFFSET: Said = { takes: { offset: 'must' } }

function idsOf({ guidelines }: ComparePage, { guidelines: pair }: ComparedPair): (string | undefined)[] {
  return pair.map((at) => guidelines[at]?.id)
}

test('likeness is the share of what both have in what either has', () => {
  // More features than one word of bits has.
  const many = Array.from({ length: 100 }, (_, at) => `topic ${at}`)
  const features = numberFeatures([many, many.slice(0, 50), [...many.slice(50), 'another'], [], ['none of these']])
  expect(likeness(features.of(0), features.of(0))).toBe(1)
  expect(likeness(features.of(0), features.of(1))).toBe(0.5)
  expect(likeness(features.of(0), features.of(2))).toBeCloseTo(50 / 101)
  expect(likeness(features.of(1), features.of(2))).toBe(0)
  expect(likeness(features.of(3), features.of(3))).toBe(0)
  expect(likeness(features.of(3), features.of(4))).toBe(0)
})

test('most alike are those that deal with the same and decide the same, the most similar first', () => {
  const { compare } = catalogueOf({
    a: saying('a', { paging: CURSOR, sorting: CURSOR }),
    b: saying('b', { paging: OFFSET, sorting: CURSOR }),
    c: saying('c', { paging: CURSOR, sorting: CURSOR }),
    d: saying('d', { cors: {} }),
  })
  const alike = Object.fromEntries(
    compare.guidelines.map(({ id, alike: at }) => [id, at.map((one) => compare.guidelines[one]?.id)]),
  )
  expect(alike).toEqual({ a: ['c', 'b'], b: ['a', 'c'], c: ['a', 'b'], d: [] })
  expect(compare.alike.map((pair) => idsOf(compare, pair))).toEqual([['a', 'c']])
})

test('pairs far apart are in force, of different publishers, and each guideline is in one', () => {
  const { compare } = catalogueOf({
    a: saying('a', { paging: CURSOR, sorting: CURSOR, cors: {} }),
    b: saying('b', { paging: OFFSET, sorting: OFFSET, cors: {} }),
    c: saying('c', { paging: OFFSET, sorting: OFFSET }, { guideline_status: 'archived' }),
    d: saying('d', { paging: OFFSET, sorting: CURSOR }, { guideline_company: 'e' }),
    e: saying('e', { paging: CURSOR, sorting: OFFSET }),
    f: saying('f', { paging: OFFSET }),
  })
  expect(compare.apart.map((pair) => idsOf(compare, pair))).toEqual([
    ['a', 'b'],
    ['e', 'f'],
  ])
  expect(compare.apart[0]).toEqual({ guidelines: expect.any(Array), topics: 3, questions: 2, differing: 2 })
})

test('the page has all topics by category', () => {
  const { compare } = catalogueOf({})
  expect(compare.categories.map(({ id, topics }) => [id, topics.map((topic) => topic.id)])).toEqual([
    ['collections', ['paging', 'sorting']],
    ['security', ['cors']],
  ])
})
