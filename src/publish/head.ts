import { bareTitle, type PageHead } from '../page/page-head.ts'
import { address, hostPath, SITE_TITLE, type Site } from './data/site.ts'
import { escapeHtml } from './html.ts'
import type { SocialImage } from './social-image/social-images.ts'

/** What a page's head says beside its title and description. */
export interface HeadParts {
  head: PageHead
  /** What the page shares as its picture; only where the site's origin is known. */
  image?: SocialImage | undefined
  /** JSON-LD. */
  data?: object
}

/**
 * The tags of a page's head for search engines and for where its address is pasted: canonical address, Open Graph
 * (https://ogp.me), card, structured data. X and others read the Open Graph fields where they know no field of their own,
 * so only the kind of card is said twice. A page without a canonical path is shared, but not to be found.
 */
export function pageTags({ head, image, data }: HeadParts, site: Site): string[] {
  const { description, canonical } = head
  const url = canonical !== undefined && site.origin ? address(site, canonical) : undefined
  return [
    ...(url ? [`<link rel="canonical" href="${escapeHtml(url)}">`] : []),
    property('og:type', 'website'),
    property('og:site_name', SITE_TITLE),
    property('og:title', bareTitle(head)),
    ...(description ? [property('og:description', description)] : []),
    ...(url ? [property('og:url', url)] : []),
    ...(image ? imageTags(image, site) : []),
    `<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}">`,
    ...(data ? [dataBlock(data)] : []),
  ]
}

/**
 * The tags that are the same on every page: how the site looks as an application and in the browser's frame, and how a
 * browser searches it.
 */
export function siteTags(site: Site): string[] {
  const href = (path: string) => escapeHtml(hostPath(site, path))
  return [
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfdfe">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0a1c34">',
    `<link rel="apple-touch-icon" href="${href('/icons/apple-touch.png')}">`,
    `<link rel="manifest" href="${href('/manifest.webmanifest')}">`,
    `<script type="speculationrules">${speculationRules(hostPath(site, '/'))}</script>`,
    ...(site.origin
      ? [
          `<link rel="search" type="application/opensearchdescription+xml" title="${SITE_TITLE}" href="${href('/opensearch.xml')}">`,
        ]
      : []),
  ]
}

function imageTags({ path, width, height, alt }: SocialImage, site: Site): string[] {
  return [
    property('og:image', address(site, path)),
    property('og:image:width', String(width)),
    property('og:image:height', String(height)),
    property('og:image:alt', alt),
  ]
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`
}

/** A data block is no script: it needs no permission of a content security policy. `<` could end it. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

/**
 * Lets a browser fetch the page behind a link when the reader seems to be going to press it, until the application does
 * that (https://wicg.github.io/nav-speculation/speculation-rules.html).
 */
function speculationRules(base: string): string {
  return JSON.stringify({ prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }] }).replaceAll(
    '<',
    String.raw`\u003c`,
  )
}
