/** The content of a page in a format for programs. */
export interface DataForm {
  /** What its link says. */
  label: 'JSON' | 'YAML' | 'Markdown' | 'Feed'
  /** Media type. */
  type: string
  /** Its path below the site's base. */
  path: string
}

/** Where feeds are: what changed in the catalogue, and news at the address that the original's feed had. */
export const CHANGES_FEED = '/design.atom'
export const NEWS_FEED = '/feed.xml'

/** The feed of what changed in the guidelines of a company. */
export function companyFeed(companyId: string): string {
  return `/design/companies/${companyId}.atom`
}

/** The feed of what changed about a topic. */
export function topicFeed(topicId: string): string {
  return `/design/topics/${topicId}.atom`
}

/** The Markdown twin of a page, by its canonical path: `/index.md` for `/`, `/about.md` for `/about/`. */
export function markdownPath(page: string): string {
  return page === '/' ? '/index.md' : `${withoutSlash(page)}.md`
}

/** The document with all that a page of the catalogue shows, without ending; undefined for other pages. */
export function documentPath(page: string): string | undefined {
  const [, kind, id] = /^\/design\/(topics|guidelines)\/([^/]+)$/.exec(page) ?? []
  if (id !== undefined) return `${page}/${kind === 'topics' ? 'guidelines' : 'topics'}`
  return /^\/design\/(?:topics\/|guidelines\/|decisions|standards(?:\/.+)?)$/.test(page)
    ? withoutSlash(page)
    : undefined
}

/**
 * The forms in which the content of a page is published, by its canonical path; none for a page that is not to be found.
 * Feeds need the site's origin and are left out when `hasFeeds` is false. `feed` is that of the page's own subject.
 */
export function dataFormsOf(page: string | undefined, hasFeeds: boolean, feed = feedOf(page)): DataForm[] {
  if (page === undefined) return []
  const document = documentPath(page)
  return [
    ...(page === '/' ? [{ label: 'JSON' as const, type: 'application/json', path: '/catalogue.json' }] : []),
    ...(document === undefined
      ? []
      : [
          { label: 'JSON' as const, type: 'application/json', path: `${document}.json` },
          { label: 'YAML' as const, type: 'application/yaml', path: `${document}.yaml` },
        ]),
    { label: 'Markdown', type: 'text/markdown', path: markdownPath(page) },
    ...(hasFeeds && feed !== undefined ? [{ label: 'Feed' as const, type: 'application/atom+xml', path: feed }] : []),
  ]
}

function feedOf(page = ''): string | undefined {
  const [, topic] = /^\/design\/topics\/([^/]+)$/.exec(page) ?? []
  if (topic !== undefined) return topicFeed(topic)
  if (page.startsWith('/blog/')) return NEWS_FEED
  return page === '/' || page.startsWith('/design/') ? CHANGES_FEED : undefined
}

function withoutSlash(page: string): string {
  return page.replace(/\/$/, '')
}
