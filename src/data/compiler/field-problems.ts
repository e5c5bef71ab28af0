import { isScalar, type Document } from 'yaml'
import type { z } from 'zod'
import { messages, type Kind } from './messages.ts'
import { keyAt, problem, valueAt, type Path, type Problem } from './problem.ts'
import { valueAtPath } from './salvage.ts'
import { keysAt, schemaAt } from './schema-keys.ts'
import type { Suggest } from './suggest.ts'
import { isDataFile } from './yaml.ts'

/** What is needed to turn the issues of a schema into problems of a file. */
export interface CheckedFile {
  name: string
  schema: z.ZodType
  document: Document.Parsed
  /** The document as plain data. */
  data: unknown
  /** Proposes names for wrong ones. */
  suggest: Suggest
}

type Issue = z.core.$ZodIssue

/** The problems behind a schema's issue: one for each unknown key, otherwise one. */
export function fieldProblems(file: CheckedFile, issue: Issue): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(file, path, key))
    case 'invalid_type':
      return invalidType(file, path, issue.expected)
    case 'invalid_union':
      return unionProblems(file, issue, path)
    case 'invalid_value':
      return unknownValue(file, path, issue.values.map(String))
    case 'invalid_key':
      return [invalidName(file, path, issue)]
    default:
      return [invalidValue(file, path, issue)]
  }
}

function unknownKey(file: CheckedFile, path: Path, key: string): Problem {
  const known = keysAt(file.schema, path)
  const suggestion = file.suggest(key, known)
  const message = messages['unknown-key'](key, subject(file.name, path), suggestion === undefined ? known : [])
  return problem('unknown-key', keyAt(file.name, ...path, key), message, suggestion)
}

/** A key of a mapping whose keys are names that authors give. */
function invalidName(file: CheckedFile, path: Path, issue: z.core.$ZodIssueInvalidKey): Problem {
  const expected = issue.issues[0]?.message ?? issue.message
  const message = messages['invalid-value'](`A name in ${subject(file.name, path.slice(0, -1))}`, path.at(-1), expected)
  return problem('invalid-value', keyAt(file.name, ...path), message)
}

function invalidType(file: CheckedFile, path: Path, expected: string): Problem[] {
  const given = valueAtPath(file.data, path)
  const where = valueAt(file.name, ...path)
  const key = path.at(-1)
  // An empty item of a list is there, but an empty field of a mapping is as good as absent.
  if (typeof key === 'string' && isEmpty(given)) {
    const message = messages['missing-key'](key, subject(file.name, path.slice(0, -1)), given !== undefined)
    return [problem('missing-key', where, message)]
  }
  return wrongType(file, path, kindOf(expected), expected === 'string')
}

/** A value of the wrong type. Text that YAML read as a number or truth value gets quotes, where these are all it lacks. */
function wrongType(file: CheckedFile, path: Path, due: Kind, isTextDue: boolean): Problem[] {
  const node: unknown = file.document.getIn(path, true)
  // Nothing is no text that lacks quotes, however it is written (`null`, `~`).
  const text = isTextDue && isScalar(node) && !isEmpty(node.value) ? node.source : undefined
  const [refused] = (text !== undefined && schemaAt(file.schema, path)?.safeParse(text).error?.issues) || []
  if (refused) return fieldProblems(file, { ...refused, path: [...path, ...refused.path] })
  const message = messages['wrong-type'](subject(file.name, path), valueAtPath(file.data, path), due)
  const suggestion = text === undefined ? undefined : `Write \`'${text}'\`.`
  return [problem('wrong-type', valueAt(file.name, ...path), message, suggestion)]
}

/** Of the ways to read a value, the one that fits its type best tells what is wrong. */
function unionProblems(file: CheckedFile, issue: z.core.$ZodIssueInvalidUnion, path: Path): Problem[] {
  if (isEmpty(valueAtPath(file.data, path))) return invalidType(file, path, 'string')
  const fitting = issue.errors.find(
    (issues) => !issues.some(({ code, path: inner }) => code === 'invalid_type' && inner.length === 0),
  )
  if (fitting) return fitting.flatMap((inner) => fieldProblems(file, { ...inner, path: [...path, ...inner.path] }))
  return wrongType(file, path, 'text or list', true)
}

function unknownValue(file: CheckedFile, path: Path, values: string[]): Problem[] {
  const given = valueAtPath(file.data, path)
  const where = valueAt(file.name, ...path)
  if (isEmpty(given)) return invalidType(file, path, 'string')
  const suggestion = file.suggest(String(given), values)
  if (path.at(-1) === 'level')
    return [problem('unknown-level', where, messages['unknown-level'](given, values), suggestion)]
  const expected =
    values.length === 1 ? `\`${values[0]}\`` : `one of ${values.map((value) => `\`${value}\``).join(', ')}`
  const message = messages['invalid-value'](subject(file.name, path), given, expected)
  return [problem('invalid-value', where, message, suggestion)]
}

function invalidValue(file: CheckedFile, path: Path, issue: Issue): Problem {
  const given = valueAtPath(file.data, path)
  const where = valueAt(file.name, ...path)
  if (issue.code === 'custom' && typeof issue.params?.['unprintable'] === 'string') {
    return problem(
      'unprintable-text',
      where,
      messages['unprintable-text'](subject(file.name, path), issue.params['unprintable'], true),
    )
  }
  if (issue.code === 'custom' && issue.params?.['unsafe'] === true) {
    const lacksScheme = typeof given === 'string' && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(given)
    const suggestion = lacksScheme ? `Did you mean \`https://${given}\`?` : undefined
    return problem(
      'unsafe-address',
      where,
      messages['unsafe-address'](subject(file.name, path), given, issue.message),
      suggestion,
    )
  }
  return problem(
    'invalid-value',
    where,
    messages['invalid-value'](subject(file.name, path), given, expectation(issue, given)),
  )
}

function expectation(issue: Issue, given: unknown): string {
  if (issue.code === 'too_big') {
    const [what, size] = Array.isArray(given) ? ['items', given.length] : ['characters', String(given).length]
    return `at most ${issue.maximum} ${what} long (it has ${size})`
  }
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
function subject(name: string, path: Path): string {
  const key = path.findLast((part) => typeof part === 'string')
  const last = path.at(-1)
  if (typeof last === 'number') return key === undefined ? `Item ${last + 1}` : `Item ${last + 1} of \`${key}\``
  if (key !== undefined) return `\`${key}\``
  return isDataFile(name) ? 'The file' : 'The front matter'
}
