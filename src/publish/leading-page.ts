import { address, hostPath, type Site } from './data/site.ts'
import { escapeHtml, policyTag } from './html.ts'
import { LEAD_ON } from './script-files.ts'

/** A page that is elsewhere. */
export interface Leading {
  /** Its canonical path. */
  to: string
  /** The path at which it opens on every host, where that is another one: its file. */
  by?: string
  title: string
  /** The build that it belongs to: a page that wants to know which one is served now may be given this one. */
  version: string
}

/**
 * A small page that leads to another one on any static host: with what stands behind `?` and `#`, and without JavaScript
 * without that. Search engines are told the canonical address.
 */
export function leadingPage(site: Site, { to, by = to, title, version }: Leading): string {
  const href = escapeHtml(hostPath(site, by))
  const canonical = site.origin ? `\n    <link rel="canonical" href="${escapeHtml(address(site, to))}">` : ''
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    ${policyTag("default-src 'none'; script-src 'self'; base-uri 'none'")}
    <meta name="viewport" content="width=device-width">
    <meta name="version" content="${version}">
    <title>${escapeHtml(title)}</title>${canonical}
    <script src="${escapeHtml(hostPath(site, `/${LEAD_ON}`))}" data-to="${href}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
  </head>
  <body><p>This page is at <a href="${href}">${escapeHtml(hostPath(site, to))}</a>.</p></body>
</html>
`
}
