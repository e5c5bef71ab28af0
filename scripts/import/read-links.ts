import type { ListItem, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import type { ImportedRecord } from './record.ts'

/**
 * The guidelines of a Markdown list of links: one per item with a link, `Acme: [REST guidelines](https://…)` or
 * `[Acme](https://…)`. What stands before the link is the company, and without it the link's text is.
 */
export function readLinks(text: string, file: string): ImportedRecord[] {
  return itemsOf(fromMarkdown(text)).flatMap((item) => {
    const [paragraph] = item.children
    if (paragraph?.type !== 'paragraph') return []
    const at = paragraph.children.findIndex(({ type }) => type === 'link')
    const link = paragraph.children[at]
    if (link?.type !== 'link') return []
    const title = toString(link).trim()
    const before = paragraph.children.slice(0, at).map((node) => toString(node))
    const company =
      before
        .join('')
        .replace(/[\s:–—-]+$/u, '')
        .trim() || title
    return [
      {
        layout: 'guideline',
        place: `${file}:${item.position?.start.line ?? 1}`,
        fields: { title, company, url: link.url },
      },
    ]
  })
}

function itemsOf(node: Nodes): ListItem[] {
  const below = 'children' in node ? node.children.flatMap(itemsOf) : []
  return node.type === 'listItem' ? [node, ...below] : below
}
