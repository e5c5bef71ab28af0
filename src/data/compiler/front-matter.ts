import { type Document, parseDocument, type YAMLError } from 'yaml'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'

/** The parts of a content file. */
export interface FrontMatter {
  /** The YAML tree; its offsets are offsets into the file. */
  document: Document.Parsed
  /** The same as plain data. Dates are text. */
  data: unknown
  /** The Markdown after the front matter. */
  body: string
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/
const CLOSING = /^---[ \t]*\r?$/m
/** Enough for honest reuse of a value, too little for an alias bomb. */
const MOST_ALIASES = 100

/** Whether a file starts with a fence, which tells a content file from a note such as a README. */
export function hasFrontMatter(text: string): boolean {
  return OPENING.test(text)
}

/** The parts of the content file `file`, or the problems that keep it from being read. */
export function readFrontMatter(file: string, text: string): FrontMatter | Problem[] {
  const opening = OPENING.exec(text)?.[0]
  if (opening === undefined)
    return [problem('missing-front-matter', offsetAt(file, 0), messages['missing-front-matter']())]
  const closing = CLOSING.exec(text.slice(opening.length))
  if (!closing) {
    const fence = opening.indexOf('---')
    return [problem('unclosed-front-matter', offsetAt(file, fence, 3), messages['unclosed-front-matter']())]
  }
  const end = opening.length + closing.index
  const parsed = readYaml(file, text, opening.length, end)
  return Array.isArray(parsed) ? parsed : { ...parsed, body: text.slice(end + closing[0].length) }
}

/** The tree of a file's front matter alone, to find places in it. Undefined when there is no readable tree. */
export function yamlTree(text: string): Document.Parsed | undefined {
  const parts = readFrontMatter('', text)
  return Array.isArray(parts) ? undefined : parts.document
}

function readYaml(file: string, text: string, start: number, end: number): Omit<FrontMatter, 'body'> | Problem[] {
  try {
    const document = parseDocument(blank(text.slice(0, start)) + text.slice(start, end), {
      version: '1.2',
      schema: 'core',
      stringKeys: true,
      prettyErrors: false,
    })
    const faults = worthTelling([...document.errors, ...document.warnings])
    if (faults.length > 0) return faults.map((fault) => yamlProblem(file, fault))
    return { document, data: document.toJS({ maxAliasCount: MOST_ALIASES }) }
  } catch (error) {
    // Aliases without end and nesting beyond the stack are only found by running into them; no place is known.
    const reason = error instanceof Error ? error.message : String(error)
    return [problem('invalid-yaml', offsetAt(file, start), messages['invalid-yaml'](reason))]
  }
}

/** Spaces in place of the fence: the YAML then starts where it does in the file. */
function blank(fence: string): string {
  return fence.replace(/[^\r\n]/gu, ' ')
}

/** Duplicate keys stand for themselves; of the other faults only the first, as the rest often follows from it. */
function worthTelling(faults: YAMLError[]): YAMLError[] {
  const first = faults.find((fault) => fault.code !== 'DUPLICATE_KEY')
  return faults.filter((fault) => fault.code === 'DUPLICATE_KEY' || fault === first)
}

function yamlProblem(file: string, fault: YAMLError): Problem {
  const [from, to] = fault.pos
  return problem('invalid-yaml', offsetAt(file, from, to - from), messages['invalid-yaml'](fault.message, fault.code))
}
