import MarkdownIt, { type Token } from 'markdown-it'

/** How Markdown becomes HTML everywhere on the site: no raw HTML passes, and bare addresses become links. */
export const MARKDOWN_OPTIONS = { html: false, linkify: true } as const

const markdown = new MarkdownIt(MARKDOWN_OPTIONS)

/** The HTML of a topic's or guideline's introduction; safe to put into a page. Empty for an empty text. */
export function renderMarkdown(text: string): string {
  return markdown.render(text).trim()
}

/** An address as it stands in the HTML, such as with its spaces encoded. */
export function normalAddress(address: string): string {
  return markdown.normalizeLink(address)
}

/** The same with the blocks that it is made of, as markdown-it has them: what stands in a block are its `children`. */
export function readMarkdown(text: string): { html: string; blocks: Token[] } {
  const blocks = markdown.parse(text, {})
  return { html: markdown.renderer.render(blocks, markdown.options, {}).trim(), blocks }
}
