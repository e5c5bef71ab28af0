import {
  type Alias,
  type Document,
  isScalar,
  type Node,
  parseDocument,
  visit,
  YAMLParseError,
  type YAMLError,
} from 'yaml'
import { messages } from './messages.ts'
import { tooDeepAt } from './nesting.ts'
import { offsetAt, problem, type Problem } from './problem.ts'

/** Enough for honest reuse of a value, too little for an alias bomb or a chain of aliases without end. */
const MOST_ALIASES = 50
const MOST_COPIES = 100

/** YAML as a tree whose offsets are those of the file, and as plain data in which dates are text. */
export interface Yaml {
  document: Document.Parsed
  data: unknown
}

/** Reads the YAML 1.2 (core schema) that stands between two offsets of a file's text, or says what is wrong with it. */
export function readYaml(file: string, text: string, start: number, end: number): Yaml | Problem[] {
  const yaml = blank(text.slice(0, start)) + text.slice(start, end)
  const deep = tooDeepAt(yaml)
  if (deep !== undefined) return [yamlProblem(file, [deep], 'It nests too deeply')]
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    prettyErrors: false,
    uniqueKeys: false,
  })
  const faults = worthTelling([...document.errors, ...document.warnings, ...duplicateKeys(document)])
  if (faults.length > 0) return faults.map((fault) => yamlProblem(file, fault.pos, fault.message, fault.code))
  const aliases = aliasesOf(document)
  const surplus = aliases[MOST_ALIASES]
  if (surplus) return [yamlProblem(file, surplus.range, 'It repeats values too often')]
  const endless = aliases.find((alias) => isInside(alias, alias.resolve(document)))
  if (endless) return [yamlProblem(file, endless.range, 'This alias stands inside what it repeats')]
  try {
    return { document, data: document.toJS({ maxAliasCount: MOST_COPIES }) }
  } catch (error) {
    // Aliases that multiply or lead nowhere are only found by following them; the first one is the best place known.
    const reason = error instanceof Error ? error.message : String(error)
    return [yamlProblem(file, aliases[0]?.range ?? [start], reason)]
  }
}

/** Whether a file is YAML as a whole, and not Markdown with YAML before it. */
export function isDataFile(name: string): boolean {
  return name.endsWith('.yaml')
}

/** The tree of a data file, to find places in it. Undefined when there is no readable tree. */
export function dataTree(text: string): Document.Parsed | undefined {
  const parsed = readYaml('', text, 0, text.length)
  return Array.isArray(parsed) ? undefined : parsed.document
}

function aliasesOf(document: Document.Parsed): Alias[] {
  const aliases: Alias[] = []
  visit(document, { Alias: (_, alias) => void aliases.push(alias) })
  return aliases
}

/** An alias to what contains it would never end. */
function isInside(alias: Alias, source: Node | undefined): boolean {
  if (!alias.range || !source?.range) return false
  return source.range[0] <= alias.range[0] && alias.range[0] < source.range[1]
}

/** Spaces in place of the fence: the YAML then starts where it does in the file. */
function blank(fence: string): string {
  return fence.replace(/[^\r\n]/g, ' ')
}

/** The keys that a mapping has already. The parser's own check compares each with all others. */
function duplicateKeys(document: Document.Parsed): YAMLError[] {
  const found: YAMLError[] = []
  visit(document, {
    Map(_, mapping) {
      const seen = new Set<unknown>()
      for (const { key } of mapping.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value) && key.range) {
          found.push(new YAMLParseError([key.range[0], key.range[1]], 'DUPLICATE_KEY', 'Map keys must be unique'))
        }
        seen.add(key.value)
      }
    },
  })
  return found
}

/** Duplicate keys stand for themselves; of the other faults only the first, as the rest often follows from it. */
function worthTelling(faults: YAMLError[]): YAMLError[] {
  const first = faults.find((fault) => fault.code !== 'DUPLICATE_KEY')
  return faults.filter((fault) => fault.code === 'DUPLICATE_KEY' || fault === first)
}

function yamlProblem(
  file: string,
  range: readonly number[] | null | undefined,
  reason: string,
  fault?: string,
): Problem {
  const [from = 0, to = from] = range ?? []
  const where = offsetAt(file, from, Math.max(1, to - from))
  return problem(
    'invalid-yaml',
    where,
    messages['invalid-yaml'](reason, fault, isDataFile(file) ? 'file' : 'front matter'),
  )
}
