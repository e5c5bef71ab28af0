import type { z } from 'zod'
import type { Path } from './problem.ts'

/** Front matter without its invalid parts, so that the rest of a file with mistakes can be looked at as well. */
export interface Salvaged<Fields> {
  fields: Fields
  /** What was left out, as paths into the front matter as written. */
  removed: Path[]
}

/** Leaves out what `schema` rejects, and what cannot do without it, until the rest is valid. Undefined when nothing is. */
export function salvage<Fields>(schema: z.ZodType<Fields>, data: unknown): Salvaged<Fields> | undefined {
  let removed: Path[] = []
  let rest = data
  for (;;) {
    const result = schema.safeParse(rest)
    if (result.success) return { fields: result.data, removed }
    const invalid = result.error.issues.flatMap((issue) => pathsOf(issue)).map((path) => existing(rest, path))
    if (invalid.some((path) => path.length === 0)) return undefined
    const before = removed
    removed = [...before, ...invalid.map((path) => originalPath(path, before))]
    rest = without(rest, branchesOf(invalid))
  }
}

/** The path in the front matter as written that leads to what stands at `path` after `removed` was left out. */
export function originalPath(path: Path, removed: readonly Path[]): Path {
  if (removed.length === 0) return path
  const holes = holesOf(removed)
  return path.reduce<Path>((original, key) => {
    if (typeof key === 'string') return [...original, key]
    return [...original, key + holesUpTo(key, holes.get(original.join('\n')) ?? [])]
  }, [])
}

const holesKnown = new WeakMap<readonly Path[], Map<string, number[]>>()

/** The positions that were left out of each list, in order, by the path of the list. */
function holesOf(removed: readonly Path[]): Map<string, number[]> {
  const known = holesKnown.get(removed)
  if (known) return known
  const holes = new Map<string, number[]>()
  for (const path of removed) {
    const position = path.at(-1)
    if (typeof position !== 'number') continue
    const list = path.slice(0, -1).join('\n')
    const others = holes.get(list)
    if (others) others.push(position)
    else holes.set(list, [position])
  }
  for (const [list, positions] of holes)
    holes.set(
      list,
      [...new Set(positions)].toSorted((a, b) => a - b),
    )
  holesKnown.set(removed, holes)
  return holes
}

/** How many of the holes of a list lie before the item that is at `index` without them. */
function holesUpTo(index: number, holes: readonly number[]): number {
  let from = 0
  let to = holes.length
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if ((holes[middle] ?? 0) - middle <= index) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether `path` leads to `ancestor` or into it. */
export function startsWith(path: Path, ancestor: Path): boolean {
  return ancestor.every((key, index) => path[index] === key)
}

function pathsOf(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
}

/** A field that is missing makes what lacks it invalid. */
function existing(data: unknown, path: Path): Path {
  return valueAtPath(data, path) === undefined ? path.slice(0, -1) : path
}

/** The value in plain data that a path leads to; undefined when there is none. */
export function valueAtPath(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.getOwnPropertyDescriptor(value, key)?.value
  }, data)
}

/** Keys to what is left out: an empty branch is left out as a whole. */
type Branches = Map<string | number, Branches>

function branchesOf(paths: readonly Path[]): Branches {
  const top: Branches = new Map()
  for (const path of paths) {
    let branch = top
    for (const [depth, key] of path.entries()) {
      const next = branch.get(key)
      // What lies in something that goes is gone with it.
      if (next?.size === 0) break
      const below: Branches = depth === path.length - 1 ? new Map() : (next ?? new Map())
      branch.set(key, below)
      branch = below
    }
  }
  return top
}

function without(value: unknown, branches: Branches): unknown {
  if (typeof value !== 'object' || value === null) return value
  const kept = <Key extends string | number>([key, part]: [Key, unknown]): [Key, unknown][] => {
    const inside = branches.get(key)
    if (!inside) return [[key, part]]
    return inside.size === 0 ? [] : [[key, without(part, inside)]]
  }
  if (Array.isArray(value)) return [...value.entries()].flatMap((entry) => kept(entry)).map(([, item]) => item)
  return Object.fromEntries(Object.entries(value).flatMap((entry) => kept<string>(entry)))
}
