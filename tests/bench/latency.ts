import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Times in milliseconds. */
export interface Latency {
  keystrokes: number
  median: number
  p95: number
  p99: number
}

const BLOCK = 50
const WARM_UP = 100
const ROUNDS = 3

/**
 * Times the whole answer to each keystroke, for several searches in one run. They take turns in blocks, each without the
 * young garbage of the other, and of three rounds the middle time of each keystroke counts, so that whatever else the
 * machine does weighs little and alike. A search keeps nothing from one query to the next, so every keystroke starts
 * from nothing; a warm-up lets the compiler do its work.
 */
export function measureLatency(
  keystrokes: readonly string[],
  searches: readonly ((query: string) => unknown)[],
): Latency[] {
  const times = searches.map(() => keystrokes.map((): number[] => []))
  for (const search of searches) for (const query of spread(keystrokes, WARM_UP)) search(query)
  for (let round = 0; round < ROUNDS; round++) {
    for (let start = 0; start < keystrokes.length; start += BLOCK) {
      searches.forEach((search, position) => {
        collectYoungGarbage()
        keystrokes
          .slice(start, start + BLOCK)
          .forEach((query, at) => times[position]?.[start + at]?.push(timeOf(() => search(query))))
      })
    }
  }
  return times.map((ofKeystrokes) => summarise(ofKeystrokes.map((rounds) => summarise(rounds).median)))
}

/** What is in the field after each keystroke when queries are typed letter by letter. */
export function typed(queries: readonly string[]): string[] {
  return queries.flatMap((query) => {
    const letters = Array.from(query)
    return letters.map((_, at) => letters.slice(0, at + 1).join(''))
  })
}

/** At most so many of the items, evenly spread over all. */
export function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items]
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]).flatMap(
    (item) => item ?? [],
  )
}

/** Median and percentiles by the nearest rank; 0 without times. */
export function summarise(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b)
  const percentile = (share: number) => sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? 0
  return { keystrokes: times.length, median: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) }
}

function timeOf(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** Not all garbage: that would throw away what the compiler has learned. */
function collectYoungGarbage(): void {
  if (typeof collect === 'function') collect({ type: 'minor' })
}
