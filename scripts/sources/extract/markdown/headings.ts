import type { Heading as HeadingNode, Html, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { attributeOf, elementsIn, headingsAmong, levelOf } from '../html/headings.ts'
import { idAlone, idAtEnd, withoutAttributes } from './attribute-list.ts'
import { blocksOf } from './blocks.ts'

/** A heading before it has got its anchor. */
export interface MarkdownHeading {
  depth: 1 | 2 | 3 | 4 | 5 | 6
  /** As the renderer takes it for the id: without markup, white space as it is written. */
  text: string
  /** The id that the document itself gives it; undefined when the renderer makes one. */
  id: string | undefined
  line: number
}

/** Where a renderer finds ids that the document itself gives. */
export interface HeadingOptions {
  /** Whether `{#id}` and `{: #id}` are attributes, as in most renderers but GitHub's, which shows them. */
  attributes?: boolean | undefined
  /** Whether the id of a link or other element inside a heading is the heading's. */
  linkIds?: boolean | undefined
}

/** All headings of a Markdown document in its order, those in quotes, lists and raw HTML too. */
export function headingsOf(
  root: Root,
  { attributes = false, linkIds = false }: HeadingOptions = {},
): MarkdownHeading[] {
  return blocksOf(root).flatMap(({ node, next }) => {
    if (node.type === 'html') return headingsInHtml(node)
    if (node.type !== 'heading') return []
    const text = textOf(node)
    const line = node.position?.start.line ?? 1
    const idInside = linkIds ? idWithin(node) : undefined
    if (!attributes) return [{ depth: node.depth, text, id: idInside, line }]
    const after = next?.type === 'paragraph' ? idAlone(toString(next)) : undefined
    return [{ depth: node.depth, text: withoutAttributes(text), id: idInside ?? idAtEnd(text) ?? after, line }]
  })
}

/** A text with its white space as a browser shows it. */
export function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The text of a heading without tags, comments and the words that stand for pictures. */
export function textOf(node: HeadingNode): string {
  return toString(node, { includeImageAlt: false, includeHtml: false })
}

function idWithin(heading: HeadingNode): string | undefined {
  return heading.children
    .flatMap((child) => (child.type === 'html' ? elementsIn(child.value, { fragment: true }) : []))
    .map((element) => attributeOf(element, 'id'))
    .find((id) => id !== undefined)
}

function headingsInHtml(node: Html): MarkdownHeading[] {
  const first = node.position?.start.line ?? 1
  return headingsAmong(elementsIn(node.value, { fragment: true })).map(({ element, text, id, line }) => ({
    depth: levelOf(element),
    text,
    id,
    line: first + line - 1,
  }))
}
