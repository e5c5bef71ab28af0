import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse, parseFragment } from 'parse5'

/** An element of HTML. */
export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** A heading or an anchor in HTML. */
export interface HtmlHeading {
  element: Element
  /** As readers see it, white space as it is written. */
  text: string
  /** Its own id; undefined when it has none. */
  id: string | undefined
  /** Counted from 1. */
  line: number
}

/** All elements of a document or fragment of HTML, in its order. */
export function elementsIn(html: string, { fragment = false } = {}): Element[] {
  const root: Node = fragment
    ? parseFragment(html, { sourceCodeLocationInfo: true })
    : parse(html, { sourceCodeLocationInfo: true })
  return [...descendants(root)].filter(isElement)
}

/** The headings `h1` to `h6` among elements. */
export function headingsAmong(elements: readonly Element[]): HtmlHeading[] {
  return elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((element) => ({ element, text: textOf(element), id: attributeOf(element, 'id'), line: lineOf(element) }))
}

/** How deep a heading element stands: 3 for `h3`. */
export function levelOf({ tagName }: Element): 1 | 2 | 3 | 4 | 5 | 6 {
  const levels: Record<string, 1 | 2 | 3 | 4 | 5 | 6> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
  return levels[tagName] ?? 6
}

/** An attribute's value; undefined when the element lacks it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** The text of an element, without comments and the elements that `isLeftOut` names. */
export function textOf(element: Element, isLeftOut: (element: Element) => boolean = () => false): string {
  return [...descendants(element, isLeftOut)].map((node) => ('value' in node ? node.value : '')).join('')
}

/** The line on which an element starts. */
export function lineOf(element: Element): number {
  return element.sourceCodeLocation?.startLine ?? 1
}

/** The line on which an element ends, or the one it starts on when it has no end. */
export function endLineOf(element: Element): number {
  return element.sourceCodeLocation?.endLine ?? lineOf(element)
}

// A stack rather than recursion: HTML may nest deeper than calls can.
function* descendants(root: Node, isLeftOut: (element: Element) => boolean = () => false): Generator<Node> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && isLeftOut(node)) continue
    if (node !== root) yield node
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
  }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
