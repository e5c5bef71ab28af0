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
    const known = removed
    removed = [...known, ...invalid.map((path) => originalPath(path, known))]
    rest = without(rest, invalid)
  }
}

/** The path in the front matter as written that leads to what stands at `path` after `removed` was left out. */
export function originalPath(path: Path, removed: readonly Path[]): Path {
  return path.reduce<Path>((original, key) => {
    if (typeof key === 'string') return [...original, key]
    const gone = removed.filter((other) => other.length === original.length + 1 && startsWith(other, original))
    const before = gone.map((other) => Number(other.at(-1))).toSorted((a, b) => a - b)
    return [...original, before.reduce((index, hole) => (hole <= index ? index + 1 : index), key)]
  }, [])
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

function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value
  const kept = <Key extends string | number>([key, part]: [Key, unknown]): [Key, unknown][] => {
    const inside = paths.filter(([first]) => first === key).map((path) => path.slice(1))
    return inside.some((path) => path.length === 0) ? [] : [[key, without(part, inside)]]
  }
  if (Array.isArray(value)) return [...value.entries()].flatMap((entry) => kept(entry)).map(([, item]) => item)
  return Object.fromEntries(Object.entries(value).flatMap((entry) => kept<string>(entry)))
}
