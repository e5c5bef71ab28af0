import type { Document } from 'yaml'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** The parts of a content file: its YAML, and the Markdown after it. */
export interface FrontMatter extends Yaml {
  body: string
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/
// Not by the m flag, to which U+2028 ends a line as well.
const CLOSING = /(?<=^|\n)---[ \t]*\r?(?=\n|$)/

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

/** The Markdown after the front matter of a file; empty where there is none, or no front matter at all. */
export function bodyOf(text: string): string {
  const opening = OPENING.exec(text)?.[0]
  const closing = opening === undefined ? null : CLOSING.exec(text.slice(opening.length))
  return opening === undefined || !closing ? '' : text.slice(opening.length + closing.index + closing[0].length)
}

/** The tree of a file's front matter alone, to find places in it. Undefined when there is no readable tree. */
export function yamlTree(text: string): Document.Parsed | undefined {
  const parts = readFrontMatter('', text)
  return Array.isArray(parts) ? undefined : parts.document
}
