import { wordsIn } from './casing.ts'
import type { Description } from './description.ts'
import { segmentsOf } from './paths.ts'

/** A set that knows whether a name in lower case is made of several words. */
export interface CompoundNames {
  has(name: string): boolean
}

const known = new WeakMap<Description, CompoundNames>()

/**
 * Names of several words run together, by what the document itself writes apart elsewhere: where a property is called
 * `servicePointId`, the step `servicepoints` of a path is two words.
 */
export function compoundNames(description: Description): CompoundNames {
  const made = known.get(description) ?? compoundsOf(description)
  known.set(description, made)
  return made
}

function compoundsOf({ schemas, operations }: Description): CompoundNames {
  const names = [
    ...schemas.map(({ name }) => name),
    ...operations.flatMap(({ parameters, id }) => [...parameters.map(({ name }) => name), id]),
  ]
  const compounds = new Set<string>()
  for (const name of new Set(names)) {
    const words = wordsIn(name)
    for (const [index, word] of words.entries()) {
      const [second, third = ''] = words.slice(index + 1)
      if (word.length < 3 || second === undefined || second.length < 3) continue
      compounds.add(singular(word + second)).add(singular(word + second + third))
    }
  }
  const resources = operations
    .flatMap(({ path }) => segmentsOf(path).flatMap(wordsIn))
    .filter((word) => word.length > 2)
  for (const word of resources) compounds.add(`${singular(word)}id`)
  return { has: (name) => compounds.has(singular(name)) }
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/s$/, '')
}
