import { expect, test } from 'vitest'
import { countGap, countRows, filterRows, type ComparisonGroup } from '../../../../src/data/comparison/rows.ts'
import { shortNames } from '../../../../src/data/comparison/names.ts'
import { sidesWith, verdictText } from '../../../../src/data/comparison/words.ts'
import { compared, type Said } from './compared.ts'

const NAMES = ['a', 'b', 'c', 'd']

function topicsOf(groups: readonly ComparisonGroup[]): string[] {
  return groups.flatMap(({ rows }) => rows.map(({ topic }) => topic.id))
}

/** How a, b, c … compare on one topic, in words; undefined says nothing. */
function verdictOn(...said: (Said | undefined)[]): string | undefined {
  const guidelines = said.map((one, at) => [NAMES[at] ?? '', one ? { paging: one } : { cors: {} }] as const)
  const { groups } = compared(Object.fromEntries(guidelines), ['paging'])
  const row = groups[0]?.rows[0]
  return row && verdictText(row, NAMES.slice(0, said.length))
}

test('rows are the topics that at least one deals with, by category in the order of the catalogue', () => {
  const { groups } = compared({ a: { cors: {} }, b: { sorting: {}, cors: {} } })
  expect(groups.map(({ category, rows }) => [category.id, rows.map(({ topic }) => topic.id)])).toEqual([
    ['collections', ['sorting']],
    ['security', ['cors']],
  ])
  const [silent, speaking] = groups[0]?.rows[0]?.cells ?? []
  expect(silent).toEqual({})
  expect(speaking?.entry?.references.map(({ url }) => url)).toEqual(['https://b.example/#sorting'])
})

test('topics that are chosen are rows whoever deals with them, and others are not', () => {
  const { groups } = compared({ a: { cors: {} }, b: { sorting: {} } }, ['paging', 'cors'])
  expect(topicsOf(groups)).toEqual(['paging', 'cors'])
})

test('a cell has the strictest level of its sections', () => {
  const { groups } = compared({
    a: { cors: { section: { level: 'may' } } },
    b: { cors: { section: { level: 'must' } } },
  })
  expect(groups[0]?.rows[0]?.cells.map(({ level }) => level)).toEqual(['may', 'must'])
})

test('how answers compare is said in words', () => {
  const cursor = { takes: { cursor: 'must' } }
  const offset = { takes: { offset: 'must' } }
  expect(verdictOn(cursor, offset)).toBe('Two different answers')
  expect(verdictOn(cursor, offset, { takes: { page: undefined } })).toBe('Three different answers')
  expect(verdictOn(cursor, { takes: { cursor: 'must', page: 'may' } }, offset)).toBe(
    'Three different answers, in part the same',
  )
  expect(verdictOn(cursor, cursor)).toBe('Same answer')
  expect(verdictOn(cursor, { takes: { cursor: 'should' } })).toBe('Same answer, not equally firm')
  // That nobody recorded how binding it is says nothing.
  expect(verdictOn(cursor, { takes: { cursor: undefined } })).toBe('Same answer')
  expect(verdictOn(cursor, { takes: { cursor: 'must', offset: 'may' } })).toBe('Agree on CURSOR, not on the rest')
  expect(verdictOn(cursor, {})).toBe('Only a takes a position')
  expect(verdictOn({}, {})).toBe('Both deal with it')
  expect(verdictOn({}, {}, {})).toBe('Three deal with it')
  expect(verdictOn({}, undefined, {})).toBe('a and c deal with it. b says nothing on it')
  expect(verdictOn(cursor, undefined)).toBe('Only a deals with it')
  expect(verdictOn(undefined, cursor, undefined, cursor)).toBe('Same answer. a and c say nothing on it')
  expect(verdictOn(undefined, undefined)).toBe('Nobody says anything on it')
})

test('with whom each agrees is said where three or more answer, and differently', () => {
  const cursor = { paging: { takes: { cursor: undefined } } }
  const offset = { paging: { takes: { offset: undefined } } }
  const sides = (groups: ComparisonGroup[]) =>
    groups[0]?.rows[0]?.cells.map((_, at) => groups[0]?.rows[0] && sidesWith(groups[0].rows[0], at, NAMES))
  expect(sides(compared({ a: cursor, b: offset, c: cursor, d: cursor }).groups)).toEqual([
    'As c and d',
    'None of the others takes the same',
    'As a and d',
    'As a and c',
  ])
  const both = { paging: { takes: { cursor: undefined, offset: undefined } } }
  const page = { paging: { takes: { page: undefined } } }
  expect(sides(compared({ a: both, b: offset, c: cursor, d: page }).groups)).toEqual([
    'CURSOR as c; OFFSET as b',
    'OFFSET as a',
    'CURSOR as a',
    'None of the others takes the same',
  ])
  expect(sides(compared({ a: cursor, b: offset }).groups)).toEqual([undefined, undefined])
  expect(sides(compared({ a: cursor, b: cursor, c: cursor }).groups)).toEqual([undefined, undefined, undefined])
})

test('filters leave where they differ, what all cover, and what one has and another lacks', () => {
  const { groups } = compared({
    a: { paging: { takes: { cursor: 'must' } }, sorting: { takes: { cursor: 'must' } }, cors: {} },
    b: { paging: { takes: { offset: 'must' } }, sorting: { takes: { cursor: 'must' } } },
  })
  const ids = ['a', 'b']
  expect(topicsOf(filterRows(groups, ids, {}))).toEqual(['paging', 'sorting', 'cors'])
  expect(topicsOf(filterRows(groups, ids, { show: 'differing' }))).toEqual(['paging'])
  expect(topicsOf(filterRows(groups, ids, { show: 'shared' }))).toEqual(['paging', 'sorting'])
  expect(topicsOf(filterRows(groups, ids, { has: 'a', lacks: 'b' }))).toEqual(['cors'])
  expect(topicsOf(filterRows(groups, ids, { has: 'b', lacks: 'a' }))).toEqual([])
  expect(countRows(groups)).toEqual({ all: 3, differing: 1, shared: 2 })
  expect([countGap(groups, 0, 1), countGap(groups, 1, 0)]).toEqual([1, 0])
})

test('guidelines are called by their companies, and by their titles where one has two', () => {
  const google = { id: 'google', name: 'Google', logo: '' }
  const zalando = { id: 'zalando', name: 'Zalando', logo: '' }
  expect(
    shortNames([
      { title: 'AIPs', company: google },
      { title: 'Guidelines', company: zalando },
    ]),
  ).toEqual(['Google', 'Zalando'])
  expect(
    shortNames([
      { title: 'AIPs', company: google },
      { title: 'Guidelines', company: zalando },
      { title: 'Design guide', company: google },
    ]),
  ).toEqual(['AIPs', 'Zalando', 'Design guide'])
})
