import type { Document } from 'yaml'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** The parts of a content file: its YAML, and the Markdown after it. */
export interface FrontMatter extends Yaml {
  body: string
  /** Where the body starts in the file. */
  bodyAt: number
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/
// Not by the m flag, to which U+2028 ends a line as well.
const CLOSING = /(?<=^|\n)---[ \t]*\r?(?=\n|$)/

/** Whether a file starts with a fence, which tells a content file from a note such as a README. */
export function hasFrontMatter(text: string): boolean {
  return OPENING.test(text)
}

/** Which field starts a line of content, in front of all examples in a note. */
const FIELD = /^[^\S\r\n]*["']?(?:layout|topic_id|guideline_id)["']?[^\S\r\n]*:/m
const FENCED = /^ {0,3}(?:```|~~~)/m
const EXAMPLE = /^ {0,3}(?:```|~~~|\t| {4})/m

/** Whether a text without front matter was meant to have one: a field of content stands in it, outside of examples. */
export function resemblesContent(text: string): boolean {
  const [head = ''] = text.slice(0, 10_000).split(EXAMPLE, 1)
  return FIELD.test(head)
}

/** A field right behind the fence, where no example can be, or a field of content further down. */
const FIELD_BEHIND =
  /^[ \t]*(?:- )*["']?(?:layout|title|permalink|sort|topics|guidelines|references|decision|summary|option|name|url|href|redirect_from|topic_\w+|guideline_\w+)["']?[ \t]*:(?=\s|$)/m
const FIELD_BELOW = /^[ \t]*(?:- )*["']?(?:layout|topic_id|guideline_id|topics|guidelines)["']?[ \t]*:(?=\s|$)/m

/** Whether fields stand in the text below front matter, so that its end came too early. */
function hasFields(body: string): boolean {
  const [, first = '', rest = ''] = /^\r?\n((?:[^\S\n]*\S.*\n?)*)(.*)$/s.exec(body.slice(0, 10_000)) ?? []
  return FIELD_BEHIND.test(first.split(FENCED)[0] ?? '') || FIELD_BELOW.test(rest.split(EXAMPLE)[0] ?? '')
}

/** The parts of the content file `file`, or the problems that keep it from being read. */
export function readFrontMatter(file: string, text: string): FrontMatter | Problem[] {
  const opening = OPENING.exec(text)?.[0]
  if (opening === undefined)
    return [problem('missing-front-matter', offsetAt(file, 0), messages['missing-front-matter'](faultOf(text)))]
  const closing = CLOSING.exec(text.slice(opening.length))
  if (!closing) {
    const fence = opening.indexOf('---')
    return [problem('unclosed-front-matter', offsetAt(file, fence, 3), messages['unclosed-front-matter']())]
  }
  const end = opening.length + closing.index
  const parsed = readYaml(file, text, opening.length, end)
  const bodyAt = end + closing[0].length
  if (Array.isArray(parsed)) return parsed
  const body = text.slice(bodyAt)
  if (!hasFields(body)) return { ...parsed, body, bodyAt }
  return [problem('early-fence', offsetAt(file, end, 3), messages['early-fence']())]
}

/** What keeps a fence from being one; undefined where there is none. */
function faultOf(text: string): 'line-ends' | 'not-first' | undefined {
  if (/^\uFEFF?---[ \t]*\r(?!\n)/.test(text)) return 'line-ends'
  return resemblesContent(text) ? 'not-first' : undefined
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
