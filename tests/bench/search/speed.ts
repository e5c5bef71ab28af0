import { gzipSync } from 'node:zlib'
import type { Catalogue } from '../../../src/data/model/catalogue.ts'
import type { Engine } from './engines/engine.ts'
import { measureLatency, spread, typed, type Latency } from '../latency.ts'
import { ownQueries } from './own-queries.ts'

/** How fast an engine is over a catalogue and how large its index. */
export interface Speed extends Latency {
  /** Bytes of the index as JSON, and of that with `gzip -9`. */
  bytes: number
  gzip: number
  /** Milliseconds from the JSON to a search that answers. */
  opening: number
}

/** Types queries into all engines, the judged ones and as many out of the catalogue's own words. */
export function measureSpeed(
  engines: readonly Engine[],
  catalogue: Catalogue,
  judged: readonly string[],
  most: number,
): Map<string, Speed> {
  const keystrokes = spread(typed([...judged, ...ownQueries(catalogue, judged.length)]), most)
  const opened = engines.map(({ build, open }) => {
    const index = build(catalogue)
    const start = performance.now()
    const search = open(index)
    const opening = performance.now() - start
    return { search, opening, bytes: Buffer.byteLength(index), gzip: gzipSync(index, { level: 9 }).length }
  })
  const latencies = measureLatency(
    keystrokes,
    opened.map(({ search }) => search),
  )
  return new Map(
    opened.flatMap(({ opening, bytes, gzip }, position) => {
      const name = engines[position]?.name
      const latency = latencies[position]
      return name && latency ? [[name, { ...latency, bytes, gzip, opening }] as const] : []
    }),
  )
}
