import { casingOf, type Casing } from '../casing.ts'
import type { Detector } from '../sighting.ts'

const OPTIONS: Partial<Record<Casing, string>> = { snake: 'snake', camel: 'camel', kebab: 'kebab' }

/** Fewer names in lower case than this show no habit. */
const FEWEST = 3

/** `query-parameter`: how the names of query parameters are written. */
export const queryNames: Detector = ({ operations }) => {
  const places = new Map(
    operations.flatMap(({ parameters }) =>
      parameters.flatMap(({ name, in: place, pointer }) => {
        const base = name.split(/[[.]/, 1)[0] ?? ''
        return place !== 'query' || /^[$@_]/.test(name) ? [] : [[pointer, { base, casing: casingOf(base) }] as const]
      }),
    ),
  )
  const all = [...places].map(([pointer, { base, casing }]) => ({ pointer, base, casing }))
  const telling = all.filter(({ casing }) => casing !== 'lower' && casing !== 'upper')
  if (telling.length > 0)
    return telling.map(({ casing, pointer }) => ({ topic: 'query-parameter', option: OPTIONS[casing], pointer }))
  const lower = all.filter(({ casing }) => casing === 'lower')
  if (new Set(lower.map(({ base }) => base)).size < FEWEST) return []
  return lower.map(({ pointer }) => ({ topic: 'query-parameter', option: 'lower', pointer }))
}
