import { casingOf, type Casing } from '../casing.ts'
import { compoundNames } from '../compound-names.ts'
import type { Detector, Sighting } from '../sighting.ts'

const OPTIONS: Partial<Record<Casing, string>> = { snake: 'snake', camel: 'camel', kebab: 'kebab' }

/**
 * `query-parameter`: how the names of query parameters are written. A single word says nothing, several that are run
 * together are lower case without a separator.
 */
export const queryNames: Detector = (description) => {
  const compounds = compoundNames(description)
  const found = description.operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ name, in: place, pointer }): Sighting[] => {
      const base = name.split(/[[.]/, 1)[0] ?? ''
      const casing = casingOf(base)
      if (place !== 'query' || /^[$@_]/.test(name) || casing === 'upper') return []
      if (casing === 'lower' && !compounds.has(base)) return []
      return [{ topic: 'query-parameter', option: casing === 'lower' ? 'lower' : OPTIONS[casing], pointer }]
    }),
  )
  const separated = found.filter(({ option }) => option !== 'lower')
  return separated.length > 0 ? separated : found
}
