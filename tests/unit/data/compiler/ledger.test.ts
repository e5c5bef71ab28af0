import { expect, test } from 'vitest'
import { formatLedger, parseLedger } from '../../../../src/data/compiler/ledger.ts'

test('reads paths with the day each was first published', () => {
  const ledger = parseLedger('path\tpublished\n/about/\t2026-11-22\n/design/topics/cors\t2016-08-18\n')
  expect(ledger.problems).toEqual([])
  expect([...ledger.days]).toEqual([
    ['/about/', '2026-11-22'],
    ['/design/topics/cors', '2016-08-18'],
  ])
})

test('Windows line ends and a byte order mark are fine', () => {
  const ledger = parseLedger('\uFEFFpath\tpublished\r\n/about/\t2026-11-22\r\n')
  expect(ledger.problems).toEqual([])
  expect(ledger.lines).toEqual([{ path: '/about/', day: '2026-11-22', offset: 17 }])
})

test.each([
  ['no header', '/about/\t2026-11-22\n', 0],
  ['an empty file', '', 0],
  ['no day', 'path\tpublished\n/about/\n', 15],
  ['a day that is none', 'path\tpublished\n/about/\t2026-02-30\n', 15],
  ['a time', 'path\tpublished\n/about/\t2026-11-22T00:00:00Z\n', 15],
  ['no slash', 'path\tpublished\nabout\t2026-11-22\n', 15],
])('%s is a problem', (_, text, offset) => {
  expect(parseLedger(text).problems).toMatchObject([{ code: 'invalid-ledger', place: { offset } }])
})

test('writes lines sorted by path, the earliest day of each', () => {
  const text = formatLedger([
    { path: '/b', day: '2026-11-22' },
    { path: '/a', day: '2026-11-22' },
    { path: '/b', day: '2016-08-18' },
  ])
  expect(text).toBe('path\tpublished\n/a\t2026-11-22\n/b\t2016-08-18\n')
  expect(formatLedger(parseLedger(text).lines)).toBe(text)
})
