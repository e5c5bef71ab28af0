import type { Problem } from '../../src/data/compiler/problem.ts'
import { fullMessage } from '../../src/data/compiler/report.ts'
import { isMapping } from './record.ts'

/** The front matter of a file to be. */
export type Fields = Readonly<Record<string, unknown>>

/** Without these there is nothing to write. */
const NEEDED = /_(?:id|title|company|url|name|category|description)$/

interface Remaining {
  valid: Fields
  /** What keeps the rest from being valid. */
  errors: Problem[]
  /** What was taken out: its place, and what is wrong with it. */
  removed: string[]
}

/**
 * Takes out the sections and the fields that have errors, as long as these can be missing, and gives what remains. One
 * mistake in a record of a hundred sections is no reason to write none of them.
 */
export function withoutErrors(fields: Fields, errorsOf: (fields: Fields) => Problem[]): Remaining {
  const removed: string[] = []
  let valid = fields
  for (;;) {
    const errors = errorsOf(valid)
    const without = errors.length > 0 ? withoutFirst(valid, errors) : undefined
    if (without === undefined) return { valid, errors, removed }
    removed.push(without.removed)
    valid = without.fields
  }
}

/** Without the first part that has an error and can be missing; undefined where there is none. */
function withoutFirst(fields: Fields, errors: readonly Problem[]): { fields: Fields; removed: string } | undefined {
  for (const error of errors) {
    const path = 'path' in error.place ? error.place.path : []
    const [key] = path
    const message = fullMessage(error)
    if (typeof key !== 'string' || !(key in fields)) continue
    if (key === 'topics') {
      const found = withoutSection(fields, path)
      if (found) return { fields: found.fields, removed: `${found.place}: ${message}` }
    } else if (!NEEDED.test(key)) {
      const { [key]: _, ...rest } = fields
      return { fields: rest, removed: `${key}: ${message}` }
    }
  }
  return undefined
}

/** Without the section that a path leads to, or without all of its topic where it leads to no section. */
function withoutSection(
  fields: Fields,
  path: readonly (string | number)[],
): { fields: Fields; place: string } | undefined {
  const { topics } = fields
  const [, at, part, section] = path
  const entry: unknown = Array.isArray(topics) && typeof at === 'number' ? topics[at] : undefined
  if (!Array.isArray(topics) || !isMapping(entry)) return undefined
  const topic = String(entry['topic_id'])
  const { references } = entry
  if (part === 'references' && Array.isArray(references) && typeof section === 'number') {
    const rest = references.toSpliced(section, 1)
    const named: unknown = references[section]
    const name = isMapping(named) && typeof named['name'] === 'string' ? `“${named['name']}”` : `section ${section + 1}`
    const left =
      rest.length > 0 ? topics.with(at as number, { ...entry, references: rest }) : topics.toSpliced(at as number, 1)
    return { fields: { ...fields, topics: left }, place: `${topic}, ${name}` }
  }
  return { fields: { ...fields, topics: topics.toSpliced(at as number, 1) }, place: topic }
}
