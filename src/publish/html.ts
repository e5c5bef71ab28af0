import type { RenderedPage } from '../rendered-page.ts'

/** What makes a page's file from its rendered markup. All addresses are absolute paths, base included. */
export interface PageParts {
  page: RenderedPage
  /** The canonical path the markup was rendered for; absent on the page for unknown addresses, which is drawn anew. */
  path?: string
  /** The state of the content, a hash. */
  version: string
  /** What the page's loader fetches. */
  data?: string
  /** Scripts of the page's own route. */
  modules: readonly string[]
}

/** Text as it may stand in an attribute or element. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/**
 * Fills the built index.html with a rendered page. What the application needs is announced with low priority, so that it
 * never delays the first paint, which takes HTML and CSS alone. Throws when the template lost one of its marks.
 */
export function fillTemplate(template: string, { page, path, version, data, modules }: PageParts): string {
  const { title, description } = page.head
  const links = [
    `<meta name="catalogue" content="${version}">`,
    path === undefined ? '<meta name="robots" content="noindex">' : '',
    ...modules.map((href) => `<link rel="modulepreload" fetchpriority="low" href="${href}">`),
    data ? `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${data}">` : '',
  ]
  const marks: [RegExp, string][] = [
    [/<title>.*?<\/title>/, `<title>${escapeHtml(title)}</title>`],
    [/<meta name="description"[^>]*>/, `<meta name="description" content="${escapeHtml(description ?? '')}">`],
    [/<\/head>/, `${links.filter(Boolean).join('\n    ')}\n  </head>`],
    [
      /<div id="root"><\/div>/,
      `<div id="root"${path === undefined ? '' : ` data-page="${escapeHtml(path)}"`}>${page.html}</div>`,
    ],
  ]
  return marks.reduce((html, [mark, text]) => replaceOnce(html, mark, text), template)
}

function replaceOnce(html: string, mark: RegExp, text: string): string {
  if (!mark.test(html)) throw new Error(`index.html has no ${mark.source}: the page cannot be filled in`)
  // A function, because `$` in the text has no special meaning.
  return html.replace(mark, () => text)
}
