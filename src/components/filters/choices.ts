import { meant } from '../../data/model/meant.ts'

/** What a page can be narrowed by: a parameter of the address, and the values that the page has. */
export interface Facet<Param extends string> {
  param: Param
  values: readonly { id: string; name: string }[]
  /** Whether a control of the page shows by itself what is chosen, so that only what it cannot show needs a chip. */
  hasControl?: boolean
}

/** One value that the address chooses. */
export interface Choice {
  param: string
  /** The value's id, or what the address says where the page has no such value. */
  id: string
  name: string
  isHere: boolean
  hasControl: boolean
}

/** A filter as a page understands it. Nothing that the address says is left out. */
export interface Understood<Param extends string> {
  /** Per parameter what is chosen: ids of values, and as written what the page does not have. */
  chosen: Partial<Record<Param, string[]>>
  choices: Choice[]
}

/**
 * Holds what the address asks for against what a page has. A value that is written in another way is taken for the one it
 * means; one that the page does not have stays a choice, which nothing fits: a narrower answer than the reader asked for
 * is said to be one, a wider one would look like the answer.
 */
export function understand<Param extends string>(
  asked: Readonly<Partial<Record<Param, string | readonly string[] | undefined>>>,
  facets: readonly Facet<Param>[],
): Understood<Param> {
  const chosen: Partial<Record<Param, string[]>> = {}
  const choices: Choice[] = []
  for (const { param, values, hasControl = false } of facets) {
    const ids = new Set<string>()
    for (const written of [asked[param] ?? []].flat()) {
      const value = meant(written, values)
      const id = value?.id ?? written
      if (!ids.has(id)) choices.push({ param, id, name: value?.name ?? id, isHere: value !== undefined, hasControl })
      ids.add(id)
    }
    if (ids.size > 0) chosen[param] = [...ids]
  }
  return { chosen, choices }
}
