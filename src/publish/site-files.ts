import type { DataFiles } from './data/data-files.ts'
import { address, SITE_SUMMARY, SITE_TITLE, type Site } from './data/site.ts'
import { escapeHtml } from './html.ts'
import { sitemap, type SitemapPage } from './sitemap.ts'

/**
 * What search engines, browsers and systems read about the site as a whole. What has to hold absolute addresses is there
 * only when the site's origin is known.
 */
export function siteFiles(site: Site, pages: readonly SitemapPage[]): DataFiles {
  return new Map([
    ['/robots.txt', () => robots(site)],
    ['/manifest.webmanifest', () => manifest(site)],
    ...(site.origin === undefined
      ? []
      : ([
          ['/sitemap.xml', () => sitemap(pages)],
          ['/opensearch.xml', () => openSearchDescription(site)],
        ] as const)),
  ])
}

/** Everything may be read. Crawlers look for this file at the root of a host only. */
function robots(site: Site): string {
  return `User-agent: *\nDisallow:\n${site.origin ? `\nSitemap: ${address(site, '/sitemap.xml')}\n` : ''}`
}

/** https://www.w3.org/TR/appmanifest/ */
function manifest({ base }: Site): string {
  const icon = (name: string, size: number, purpose: string) => ({
    src: `${base}icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  const members = {
    id: base,
    name: SITE_TITLE,
    short_name: 'Stylebook',
    description: SITE_SUMMARY,
    lang: 'en',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: '#fcfdfe',
    theme_color: '#fcfdfe',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
  }
  return `${JSON.stringify(members, undefined, 2)}\n`
}

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
function openSearchDescription(site: Site): string {
  const template = `${address(site, '/search')}?q={searchTerms}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_TITLE}</ShortName>
  <Description>${SITE_SUMMARY}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${escapeHtml(address(site, '/icons/icon-192.png'))}</Image>
  <Url type="text/html" template="${escapeHtml(template)}"/>
</OpenSearchDescription>
`
}
