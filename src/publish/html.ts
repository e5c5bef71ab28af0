import type { RenderedPage } from '../page/rendered-page.ts'
import { PAGE_POLICY } from './security-headers.ts'

/** What makes a page's file from its rendered markup. All addresses are absolute paths, base included. */
export interface PageParts {
  page: RenderedPage
  /** The canonical path the markup was rendered for; absent on the page for unknown addresses, which is drawn anew. */
  path?: string
  /** The state of content and application, a hash. */
  version: string
  /** What the head says of the page for others than its reader. */
  tags: readonly string[]
  /** The style sheets of the page beside that of all pages. */
  styles: readonly string[]
  /** What the application needs on this page: its scripts, and what the page's loader fetches. */
  needs: readonly string[]
}

/** Text as it may stand in an attribute or element. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The tag that puts a page under a content security policy. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`
}

/**
 * Fills the built index.html with a rendered page. What the application needs is named, not loaded: the first paint
 * takes HTML and CSS alone, and `src/boot` decides what is loaded when. Throws when the template lost one of its marks.
 */
export function fillTemplate(template: string, { page, path, version, tags, styles, needs }: PageParts): string {
  const { title, description } = page.head
  const links = [
    ...styles.map((href) => `<link rel="stylesheet" crossorigin href="${escapeHtml(href)}">`),
    ...tags,
    `<meta name="catalogue" content="${version}">`,
    path === undefined ? '<meta name="robots" content="noindex">' : '',
  ]
  const marks: [RegExp, string][] = [
    // Before the first script.
    [/<head>/, `<head>\n    ${policyTag(PAGE_POLICY)}`],
    [/<title>.*?<\/title>/, `<title>${escapeHtml(title)}</title>`],
    [/<meta name="description"[^>]*>/, `<meta name="description" content="${escapeHtml(description ?? '')}">`],
    [/<\/head>/, `${links.filter(Boolean).join('\n    ')}\n  </head>`],
    [
      /<div id="root"><\/div>/,
      `<div id="root"${attributes({ page: path, needs: needs.join(' ') })}>${page.html}</div>`,
    ],
  ]
  return marks.reduce((html, [mark, text]) => replaceOnce(html, mark, text), template)
}

function attributes(data: Record<string, string | undefined>): string {
  return Object.entries(data)
    .map(([name, value]) => (value === undefined ? '' : ` data-${name}="${escapeHtml(value)}"`))
    .join('')
}

function replaceOnce(html: string, mark: RegExp, text: string): string {
  if (!mark.test(html)) throw new Error(`index.html has no ${mark.source}: the page cannot be filled in`)
  // A function, because `$` in the text has no special meaning.
  return html.replace(mark, () => text)
}
