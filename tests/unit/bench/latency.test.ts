import { expect, test } from 'vitest'
import { measureLatency, spread, summarise, typed } from '../../bench/latency.ts'
import { table } from '../../bench/table.ts'

test('a query is typed letter by letter, and a letter of two code units in one go', () => {
  expect(typed(['ab', '🙂c'])).toEqual(['a', 'ab', '🙂', '🙂c'])
})

test('a choice is spread over all items, in their order', () => {
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6])
  expect(spread([1, 2], 4)).toEqual([1, 2])
})

test('percentiles are times that were measured', () => {
  const times = Array.from({ length: 100 }, (_, at) => 100 - at)
  expect(summarise(times)).toEqual({ keystrokes: 100, median: 50, p95: 95, p99: 99 })
  expect(summarise([])).toEqual({ keystrokes: 0, median: 0, p95: 0, p99: 0 })
})

test('every search answers the same keystrokes', () => {
  const asked: [string[], string[]] = [[], []]
  const latencies = measureLatency(['a', 'b'], [(query) => asked[0].push(query), (query) => asked[1].push(query)])
  expect(asked[0]).toEqual(asked[1])
  expect(latencies.map(({ keystrokes }) => keystrokes)).toEqual([2, 2])
})

test('tables have the names on the left and the numbers on the right', () => {
  expect(
    table([
      ['', 'a', 'bb'],
      ['long name', '100', '2'],
    ]),
  ).toBe(['             a  bb', 'long name  100   2'].join('\n'))
})
