import { expect, test } from 'vitest'
import { restrict, type JudgedSet } from '../../bench/search/judged-set.ts'
import { measureQuality } from '../../bench/search/quality.ts'

const IDS = new Set(['topic:a', 'topic:b', 'guideline:g', 'reference:g/a', 'reference:g/b'])

function judged(...queries: [kind: string, q: string, rel: Record<string, number>][]): JudgedSet {
  return { about: '', queries: queries.map(([kind, q, rel], at) => ({ id: `q${at}`, class: kind, q, rel })) }
}

test('ids that do not exist are left out, and queries that want only these', () => {
  const { queries, leftOut } = restrict(
    judged(['exact', 'one', { 'topic:a': 2, 'topic:gone': 1 }], ['exact', 'two', { 'topic:gone': 2, 'topic:a': 1 }]),
    IDS,
  )
  expect(queries).toEqual([{ class: 'exact', q: 'one', grades: new Map([['topic:a', 2]]) }])
  expect(leftOut).toEqual(['two'])
})

test('a star stands for any part of an id, and the id itself counts more', () => {
  const { queries } = restrict(judged(['exact', 'q', { 'reference:g/*': 1, 'reference:g/b': 2 }]), IDS)
  expect(queries[0]?.grades).toEqual(
    new Map([
      ['reference:g/a', 1],
      ['reference:g/b', 2],
    ]),
  )
})

test('answers are scored by the place of the wanted page', () => {
  const { queries } = restrict(
    judged(
      ['exact', 'first', { 'topic:a': 2 }],
      ['exact', 'second', { 'topic:b': 2 }],
      ['typo', 'never', { 'topic:b': 2 }],
      ['none', 'nothing', {}],
      ['none', 'something', {}],
    ),
    IDS,
  )
  const answers: Record<string, string[]> = {
    first: ['topic:a'],
    second: ['topic:a', 'topic:b'],
    never: ['topic:a'],
    nothing: [],
    something: ['topic:a'],
  }
  const report = measureQuality(queries, (query) => answers[query] ?? [])
  expect(report.classes.get('exact')).toMatchObject({ queries: 2, first: 0.5, firstFive: 1, reciprocalRank: 0.75 })
  expect(report.classes.get('exact')?.gain).toBeCloseTo((1 + 1 / Math.log2(3)) / 2)
  expect(report.classes.get('typo')).toEqual({ queries: 1, first: 0, firstFive: 0, reciprocalRank: 0, gain: 0 })
  expect(report.none).toEqual({ queries: 2, answered: ['something'] })
  expect(report.missed.map(({ q, position }) => [q, position])).toEqual([
    ['second', 2],
    ['never', undefined],
  ])
})
