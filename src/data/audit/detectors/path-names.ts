import { casingOf, type Casing } from '../casing.ts'
import { isParameter, isVersion, segmentsOf, stepsOf } from '../paths.ts'
import type { Detector, Sighting } from '../sighting.ts'

const OPTIONS: Partial<Record<Casing, string>> = { snake: 'snake', camel: 'camel', kebab: 'kebab' }

/** Fewer steps in lower case than this show no habit. */
const FEWEST = 2

/**
 * `resource-url-format`: how the steps of paths are written. Single words in lower case fit everything; where there is
 * nothing else, they are lower case without a separator.
 */
export const pathNames: Detector = ({ operations }) => {
  const steps = [...stepsOf(operations).values()].flatMap(({ segment, pointer }) => {
    const name = segment.replace(/\.(json|xml|csv|html|php|do|svc)$/i, '').split(/[:(]/, 1)[0] ?? ''
    return name === '' || isParameter(name) || isVersion(name) ? [] : [{ casing: casingOf(name), name, pointer }]
  })
  const telling = steps.filter(({ casing }) => casing !== 'lower' && casing !== 'upper')
  if (telling.length > 0)
    return telling.map(({ casing, pointer }) => ({ topic: 'resource-url-format', option: OPTIONS[casing], pointer }))
  const lower = steps.filter(({ casing }) => casing === 'lower')
  if (new Set(lower.map(({ name }) => name)).size < FEWEST) return []
  return lower.map(({ pointer }) => ({ topic: 'resource-url-format', option: 'lower', pointer }))
}

/** `resource-url-slash`: whether paths end with a slash. */
export const trailingSlashes: Detector = ({ operations }) => {
  const seen = new Set<string>()
  return operations.flatMap(({ path, pointer }): Sighting[] => {
    if (segmentsOf(path).length === 0 || seen.has(path)) return []
    seen.add(path)
    const place = pointer.slice(0, pointer.lastIndexOf('/'))
    return [{ topic: 'resource-url-slash', option: path.endsWith('/') ? 'yes' : 'no', pointer: place }]
  })
}
