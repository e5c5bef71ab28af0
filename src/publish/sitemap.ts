import { escapeHtml } from './html.ts'

/** A page that search engines should know: its absolute address and the day it last changed, if known. */
export interface SitemapPage {
  address: string
  changed?: string | undefined
}

/** The text of a sitemap (https://www.sitemaps.org/protocol.html). One file holds at most 50,000 pages. */
export function sitemap(pages: readonly SitemapPage[]): string {
  const urls = pages.map(
    ({ address, changed }) =>
      `  <url><loc>${escapeHtml(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}
