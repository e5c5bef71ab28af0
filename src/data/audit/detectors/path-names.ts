import { casingOf, type Casing } from '../casing.ts'
import { compoundNames } from '../compound-names.ts'
import { isVersion, segmentsOf, stepsOf } from '../paths.ts'
import type { Detector, Sighting } from '../sighting.ts'

const OPTIONS: Partial<Record<Casing, string>> = { snake: 'snake', camel: 'camel', kebab: 'kebab' }

/** Names in capitals that are not longer may be acronyms, which are written so in any case. */
const ACRONYM = 4

/**
 * `resource-url-format`: how the steps of paths are written; where none tells, those that all paths lie below. A single
 * word says nothing, several that are run together are lower case without a separator.
 */
export const pathNames: Detector = (description) => {
  const compounds = compoundNames(description)
  const shown = (steps: Step[]) => {
    const found = steps.flatMap(({ segment, pointer }): Sighting[] => {
      const name = nameIn(segment)
      const casing = casingOf(name)
      if (name === '' || isVersion(name) || (casing === 'upper' && name.length <= ACRONYM)) return []
      if (casing === 'lower' && !compounds.has(name)) return []
      const option = casing === 'lower' ? 'lower' : OPTIONS[casing]
      return [{ topic: 'resource-url-format', option, pointer }]
    })
    const separated = found.filter(({ option }) => option !== 'lower')
    return separated.length > 0 ? separated : found
  }
  const found = shown([...stepsOf(description.operations).values()])
  if (found.length > 0 || description.operations.length === 0) return found
  return shown(
    description.servers.flatMap(({ text, pointer }) =>
      segmentsOf(text.replace(/^(\w+:)?\/\/[^/]*/, '')).map((segment) => ({ segment, pointer })),
    ),
  )
}

interface Step {
  segment: string
  pointer: string
}

/** What a step is called: without the ending of a file, an action, or a parameter that follows its name. */
function nameIn(segment: string): string {
  if (segment.startsWith('{')) return ''
  return segment.replace(/\.(json|xml|csv|html|php|do|svc)$/i, '').split(/[:({]/, 1)[0] ?? ''
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
