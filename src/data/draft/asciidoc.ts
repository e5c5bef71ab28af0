import { asciidocLink, asciidocText } from '../formats/asciidoc.ts'
import { checkedBy, intro, leftOutOf } from './words.ts'
import type { Outline, OutlineItem } from './outline.ts'

/** A draft as a document in AsciiDoc. What the reader wrote stands in it as plain text. */
export function draftAsciidoc({ title, categories, open }: Outline): string {
  const parts = [
    `= ${asciidocText(title)}\n:toc:`,
    intro,
    ...categories.flatMap(({ name, items }) => [`== ${asciidocText(name)}`, ...items.flatMap(itemAsciidoc)]),
    ...(open.length > 0 ? ['== Open questions'] : []),
    list(open.map(({ question, line }) => asciidocText([question, line].filter(Boolean).join(' ')))),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function itemAsciidoc({ topic, name, rulings, line, rationale, sources, more, checks }: OutlineItem) {
  return [
    `[#${topic}]\n=== ${asciidocText(name)}`,
    ...rulings.map(coded),
    line && guarded(asciidocText(line)),
    list([
      ...(rationale ? [`Rationale: ${rationale}`] : []),
      ...(checks ? [`Check: ${checkedBy(checks, code)}`] : []),
      ...(sources.length > 0
        ? [`Sources: ${sources.map((one) => asciidocLink(one.name, one.url)).join(', ')}${leftOutOf(more)}`]
        : []),
    ]),
  ]
}

function list(items: readonly string[]): string {
  return items.map((item) => `* ${item}`).join('\n')
}

function code(text: string): string {
  return `\`${asciidocText(text)}\``
}

/** A sentence of ours, in which backticks mark code. */
function coded(sentence: string): string {
  return guarded(
    sentence
      .split('`')
      .map((part, at) => (at % 2 === 0 ? asciidocText(part) : code(part)))
      .join(''),
  )
}

/**
 * A line as a paragraph of its own: what starts a list, a title, a comment or a block at the start of a line does not start
 * one behind an empty attribute, and two colons or semicolons do not end a term.
 */
function guarded(line: string): string {
  const text = line.replace(/(?<=:):/g, '&#58;').replace(/(?<=;);/g, '&#59;')
  return /^(?:[A-Z][a-z]+|An?) /.test(text) ? text : `{empty}${text}`
}
