import type { Code } from './messages.ts'

/** The keys and list positions that lead to a place in a file's front matter, e.g. `['guidelines', 0, 'guideline_id']`. */
export type Path = readonly (string | number)[]

/** Where a problem is: a key or value of the front matter, or an offset into the file's text in UTF-16 units. */
export type Place = { path: Path; at: 'key' | 'value' } | { offset: number; length?: number }

/** Errors fail a build, warnings do not. */
export type Severity = 'error' | 'warning'

/** Something an author should know about a content file. It holds no line: that is looked up when it is printed. */
export interface Problem {
  severity: Severity
  /** The permanent name of this kind of problem. */
  code: Code
  /** The file, relative to the content folder, with forward slashes. */
  file: string
  place: Place
  /** What happened, why, and what to do, in full sentences. */
  message: string
  /** One sentence with a proposal, where there is one. */
  suggestion?: string
}

const WARNINGS: ReadonlySet<Code> = new Set<Code>([
  'stale-copy',
  'company-disagrees',
  'reference-disagrees',
  'category-disagrees',
  'incomplete-question',
  'missing-logo',
  'missing-screenshot',
  'topic-without-references',
  'guideline-without-topics',
  'entry-without-references',
  'long-summary',
  'comment-after-value',
])

/** A problem of the given kind; its severity follows from its code. */
export function problem(
  code: Code,
  where: { file: string; place: Place },
  message: string,
  suggestion?: string,
): Problem {
  const severity = WARNINGS.has(code) ? 'warning' : 'error'
  return { severity, code, ...where, message, ...(suggestion !== undefined && { suggestion }) }
}

/** The place of a value in a file's front matter. */
export function valueAt(file: string, ...path: Path): { file: string; place: Place } {
  return { file, place: { path, at: 'value' } }
}

/** The place of a key in a file's front matter. */
export function keyAt(file: string, ...path: Path): { file: string; place: Place } {
  return { file, place: { path, at: 'key' } }
}

/** The place at an offset of a file's text; `length` is how much to underline. */
export function offsetAt(file: string, offset: number, length?: number): { file: string; place: Place } {
  return { file, place: { offset, ...(length !== undefined && { length }) } }
}
