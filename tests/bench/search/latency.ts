/** Times per keystroke in milliseconds. */
export interface Latency {
  keystrokes: number
  median: number
  p95: number
  p99: number
}

const WARM_UP = 200

/**
 * Types each query letter by letter and times the whole answer to each keystroke. The search keeps nothing between
 * queries, so every keystroke starts from nothing; a warm-up before lets the compiler do its work.
 */
export function measureLatency(queries: readonly string[], search: (query: string) => unknown): Latency {
  const typed = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))
  for (const query of typed.slice(0, WARM_UP)) search(query)
  const times = typed
    .map((query) => {
      const start = performance.now()
      search(query)
      return performance.now() - start
    })
    .sort((a, b) => a - b)
  const percentile = (share: number) => times[Math.min(Math.floor(share * times.length), times.length - 1)] ?? 0
  return { keystrokes: times.length, median: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) }
}
