import { isScalar, type Document } from 'yaml'
import type { z } from 'zod'
import { messages, type Kind } from './messages.ts'
import { keyAt, problem, valueAt, type Path, type Problem } from './problem.ts'
import { valueAtPath } from './salvage.ts'
import { keysAt } from './schema-keys.ts'
import { didYouMean } from './suggest.ts'

/** What is needed to turn the issues of a schema into problems of a file. */
export interface CheckedFile {
  name: string
  schema: z.ZodType
  document: Document.Parsed
  /** The document as plain data. */
  data: unknown
}

type Issue = z.core.$ZodIssue

/** The problems behind a schema's issue: one for each unknown key, otherwise one. */
export function fieldProblems(file: CheckedFile, issue: Issue): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(file, path, key))
    case 'invalid_type':
      return [invalidType(file, path, issue.expected)]
    case 'invalid_union':
      return unionProblems(file, issue, path)
    case 'invalid_value':
      return [unknownValue(file, path, issue.values.map(String))]
    default:
      return [invalidValue(file, path, issue)]
  }
}

function unknownKey(file: CheckedFile, path: Path, key: string): Problem {
  const known = keysAt(file.schema, path)
  const suggestion = didYouMean(key, known)
  const message = messages['unknown-key'](key, subject(path), suggestion === undefined ? known : [])
  return problem('unknown-key', keyAt(file.name, ...path, key), message, suggestion)
}

function invalidType(file: CheckedFile, path: Path, expected: string): Problem {
  const given = valueAtPath(file.data, path)
  const where = valueAt(file.name, ...path)
  const key = path.at(-1)
  // An empty item of a list is there, but an empty field of a mapping is as good as absent.
  if (typeof key === 'string' && isEmpty(given)) {
    const message = messages['missing-key'](key, subject(path.slice(0, -1)), given !== undefined)
    return problem('missing-key', where, message)
  }
  const message = messages['wrong-type'](subject(path), given, kindOf(expected))
  return problem('wrong-type', where, message, quoted(file, path, expected))
}

/** Text that YAML read as a number or truth value, as it has to be written. */
function quoted({ document }: CheckedFile, path: Path, expected: string): string | undefined {
  const node: unknown = document.getIn(path, true)
  if (expected !== 'string' || !isScalar(node) || !node.source) return undefined
  return `Write \`'${node.source}'\`.`
}

/** Of the ways to read a value, the one that fits its type best tells what is wrong. */
function unionProblems(file: CheckedFile, issue: z.core.$ZodIssueInvalidUnion, path: Path): Problem[] {
  const fitting = issue.errors.find(
    (issues) => !issues.some(({ code, path: inner }) => code === 'invalid_type' && inner.length === 0),
  )
  if (fitting) return fitting.flatMap((inner) => fieldProblems(file, { ...inner, path: [...path, ...inner.path] }))
  const message = messages['wrong-type'](subject(path), valueAtPath(file.data, path), 'text or list')
  return [problem('wrong-type', valueAt(file.name, ...path), message, quoted(file, path, 'string'))]
}

function unknownValue(file: CheckedFile, path: Path, values: string[]): Problem {
  const given = valueAtPath(file.data, path)
  const where = valueAt(file.name, ...path)
  if (isEmpty(given)) return invalidType(file, path, 'string')
  const suggestion = didYouMean(String(given), values)
  if (path.at(-1) === 'level')
    return problem('unknown-level', where, messages['unknown-level'](given, values), suggestion)
  const expected =
    values.length === 1 ? `\`${values[0]}\`` : `one of ${values.map((value) => `\`${value}\``).join(', ')}`
  return problem('invalid-value', where, messages['invalid-value'](subject(path), given, expected), suggestion)
}

function invalidValue(file: CheckedFile, path: Path, issue: Issue): Problem {
  const given = valueAtPath(file.data, path)
  const where = valueAt(file.name, ...path)
  if (issue.code === 'custom' && issue.params?.['unsafe'] === true) {
    const lacksScheme = typeof given === 'string' && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(given)
    const suggestion = lacksScheme ? `Did you mean \`https://${given}\`?` : undefined
    return problem('unsafe-address', where, messages['unsafe-address'](subject(path), given, issue.message), suggestion)
  }
  return problem('invalid-value', where, messages['invalid-value'](subject(path), given, expectation(issue, given)))
}

function expectation(issue: Issue, given: unknown): string {
  if (issue.code === 'too_big') return `at most ${issue.maximum} characters long (it has ${String(given).length})`
  return issue.code === 'too_small' ? 'something, not nothing' : issue.message
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function kindOf(expected: string): Kind {
  if (expected === 'array') return 'list'
  if (expected === 'object') return 'mapping'
  return expected === 'number' ? 'number' : 'text'
}

/** What a path leads to, to start a sentence with: `references`, or an item of it. */
function subject(path: Path): string {
  const key = path.findLast((part) => typeof part === 'string')
  const last = path.at(-1)
  if (key === undefined) return 'The front matter'
  return typeof last === 'number' ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``
}
