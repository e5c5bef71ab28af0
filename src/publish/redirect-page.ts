import { address, hostPath, type Site } from './data/site.ts'
import { escapeHtml } from './html.ts'

/** The page at an old path, which leads to the new one `to` on any static host and without JavaScript. */
export function redirectPage(site: Site, to: string): string {
  const href = escapeHtml(hostPath(site, to))
  const canonical = site.origin ? `\n    <link rel="canonical" href="${escapeHtml(address(site, to))}">` : ''
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Moved</title>${canonical}
    <meta http-equiv="refresh" content="0; url=${href}">
  </head>
  <body><p>This page is now at <a href="${href}">${href}</a>.</p></body>
</html>
`
}
