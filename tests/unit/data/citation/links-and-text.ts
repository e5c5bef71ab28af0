import type { DefaultTreeAdapterTypes } from 'parse5'

/** A link as a reader sees it. */
export interface ShownLink {
  text: string
  href: string
}

/** The links of a piece of HTML and its whole text, with white space as browsers show it. */
export function linksAndText(root: DefaultTreeAdapterTypes.Node): { links: ShownLink[]; text: string } {
  const links: ShownLink[] = []
  function textOf(node: DefaultTreeAdapterTypes.Node): string {
    if ('value' in node) return node.value
    const text = 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
    if (node.nodeName === 'a' && 'attrs' in node)
      links.push({ text, href: node.attrs.find(({ name }) => name === 'href')?.value ?? '' })
    return text
  }
  const text = textOf(root).replace(/\s+/g, ' ').trim()
  return { links, text }
}
