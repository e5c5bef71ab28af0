import type { Nodes, Root } from 'mdast'

/** A block of a Markdown document with the one that follows it beside it. */
export interface Block {
  node: Nodes
  next: Nodes | undefined
}

/** All blocks of a document in its order, those in quotes and lists too. A stack, as quotes may nest deeper than calls. */
export function blocksOf(root: Root): Block[] {
  const found: Block[] = []
  const waiting: Block[] = [{ node: root, next: undefined }]
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    found.push(block)
    const { node } = block
    if (!('children' in node) || node.type === 'heading' || node.type === 'paragraph') continue
    const { children }: { children: Nodes[] } = node
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) waiting.push({ node: child, next: children[at + 1] })
    }
  }
  return found
}
