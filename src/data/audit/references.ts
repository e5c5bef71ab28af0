import { at, below, objectOf, textOf, type JsonObject } from './json-value.ts'

/** An object of the document with the pointer to where it stands. */
export interface Located {
  value: JsonObject
  pointer: string
}

/** What could not be followed. */
export interface Unfollowed {
  /** References into other files or sites, which are named and not fetched. */
  external: string[]
  /** References to places the document does not have. */
  broken: string[]
  /** Pointers of references that lead back to themselves without ever reaching a value. */
  circular: string[]
}

/** Follows the references of one document. */
export interface References {
  /** What a value is, references followed; undefined where it is no object or cannot be reached. */
  resolve(value: unknown, pointer: string): Located | undefined
  unfollowed(): Unfollowed
}

/** More steps than any document takes from a reference to what it means. */
const MOST_STEPS = 1000

/** Creates {@link References} for a document. Only references within it are followed (`#/…`), through any number of others. */
export function createReferences(root: JsonObject): References {
  const external = new Set<string>()
  const broken = new Set<string>()
  const circular = new Set<string>()

  function resolve(value: unknown, pointer: string): Located | undefined {
    let found = objectOf(value)
    let place = pointer
    const seen = new Set<string>()
    while (found) {
      const reference = textOf(at(found, '$ref'))
      if (reference === undefined) return { value: found, pointer: place }
      if (!reference.startsWith('#')) {
        external.add(reference.slice(0, 300))
        return undefined
      }
      if (seen.has(reference) || seen.size > MOST_STEPS) {
        circular.add(pointer)
        return undefined
      }
      seen.add(reference)
      const target = follow(root, reference)
      if (!target) {
        broken.add(reference.slice(0, 300))
        return undefined
      }
      found = target.value
      place = target.pointer
    }
    return undefined
  }

  return {
    resolve,
    unfollowed: () => ({ external: [...external], broken: [...broken], circular: [...circular] }),
  }
}

function follow(root: JsonObject, reference: string): Located | undefined {
  const keys = reference.slice(1).split('/').slice(1).map(decoded)
  let value: unknown = root
  for (const key of keys) value = Array.isArray(value) ? value[Number(key)] : at(value, key)
  const found = objectOf(value)
  return found && { value: found, pointer: below('', ...keys) }
}

/** A step of a reference, which is a pointer within a fragment of an address. */
function decoded(step: string): string {
  const plain = step.replaceAll('~1', '/').replaceAll('~0', '~')
  if (!plain.includes('%')) return plain
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
