import type { Token } from 'markdown-it'
import { unprintableIn } from '../model/line-of-text.ts'
import { isElsewhere } from '../model/web-address.ts'
import { webAddressFault } from '../model/safe-address.ts'
import { readMarkdown } from './markdown.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'

/** The Markdown below a file's front matter. */
export interface Body {
  text: string
  /** Where it starts in the file. */
  offset: number
}

/** Longer than any article, short enough to be drawn at once. */
const LONGEST_BODY = 100_000

/** The HTML of the body of the file `name`, safe to put into a page and empty for none, and what is wrong with it. */
export function readBody(name: string, { text, offset }: Body): { html: string; problems: Problem[] } {
  if (text.length > LONGEST_BODY) {
    const message = messages['oversized-file'](
      'The text below the front matter',
      text.length,
      LONGEST_BODY,
      'characters',
    )
    return { html: '', problems: [problem('oversized-file', offsetAt(name, offset), message)] }
  }
  const { html, blocks } = readMarkdown(text)
  const unprintable = unprintableIn(text) ?? (unprintableIn(html) && entityIn(text))
  if (unprintable) {
    const message = messages['unprintable-text']('The text below the front matter', unprintable.what, false)
    return { html: '', problems: [problem('unprintable-text', offsetAt(name, offset + unprintable.offset), message)] }
  }
  const problems = targetsOf(blocks).flatMap(
    ({ token, line }) => targetProblem(token, text, line, { name, offset }) ?? [],
  )
  return { html: problems.length > 0 ? '' : html, problems }
}

/** The first character that is written as its number, such as `&#x202E;`, and should not be there. */
function entityIn(text: string) {
  for (const { 0: entity, 1: hexadecimal, 2: decimal, index } of text.matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi)) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    const found = code <= 0x10ffff ? unprintableIn(String.fromCodePoint(code)) : undefined
    if (found) return { offset: index, what: `${found.what}, written ${entity}` }
  }
  return undefined
}

interface Target {
  token: Token
  /** The line of the body its block starts at, from 0. */
  line: number
}

/** The links and images of a text. */
function targetsOf(blocks: readonly Token[]): Target[] {
  return blocks.flatMap(({ children, map }) =>
    (children ?? [])
      .filter(({ type }) => type === 'image' || type === 'link_open')
      .map((token) => ({ token, line: map?.[0] ?? 0 })),
  )
}

function targetProblem(token: Token, text: string, line: number, file: { name: string; offset: number }) {
  const target = String(token.attrGet(token.type === 'image' ? 'src' : 'href') ?? '')
  const where = offsetAt(file.name, file.offset + placeOf(target, text, line))
  if (token.type === 'image') {
    return isElsewhere(target) ? problem('external-image', where, messages['external-image'](target)) : undefined
  }
  const fault = /^https?:/i.test(target) ? webAddressFault(target) : undefined
  return fault === undefined
    ? undefined
    : problem('unsafe-address', where, messages['unsafe-address']('The link', target, fault))
}

/** Where a target is written; where it cannot be found, as addresses are put into their normal form, its block. */
function placeOf(target: string, text: string, line: number): number {
  let start = 0
  for (let passed = 0; passed < line; passed++) start = text.indexOf('\n', start) + 1
  const found = text.indexOf(target, start)
  return found === -1 ? start : found
}
