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

/**
 * Times the whole answer to each keystroke, for several searches in one run. They take turns in blocks, so that whatever
 * else the machine does meets them alike, and the garbage of one is collected before the next is timed. A search keeps
 * nothing from one query to the next, so every keystroke starts from nothing; a warm-up lets the compiler do its work.
 */
export function measureLatency(
  keystrokes: readonly string[],
  searches: readonly ((query: string) => unknown)[],
): Latency[] {
  const times = searches.map((): number[] => [])
  for (const search of searches) for (const query of spread(keystrokes, WARM_UP)) search(query)
  for (let start = 0; start < keystrokes.length; start += BLOCK) {
    searches.forEach((search, position) => {
      collectGarbage()
      for (const query of keystrokes.slice(start, start + BLOCK)) times[position]?.push(timeOf(() => search(query)))
    })
  }
  return times.map(summarise)
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

function collectGarbage(): void {
  if (typeof collect === 'function') collect()
}
