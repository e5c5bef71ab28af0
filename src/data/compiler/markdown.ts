import MarkdownIt from 'markdown-it'

/** How Markdown becomes HTML everywhere on the site: no raw HTML passes, and bare addresses become links. */
export const MARKDOWN_OPTIONS = { html: false, linkify: true } as const

const markdown = new MarkdownIt(MARKDOWN_OPTIONS)

/** The HTML of a topic's or guideline's introduction; safe to put into a page. Empty for an empty text. */
export function renderMarkdown(text: string): string {
  return markdown.render(text).trim()
}
