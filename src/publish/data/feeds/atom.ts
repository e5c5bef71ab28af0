import { address, SITE_TITLE, type Site } from '../site.ts'
import { element, textElement } from './xml.ts'

/** Something that happened. */
export interface FeedEntry {
  /** The day it happened, `YYYY-MM-DD`. */
  day: string
  title: string
  /** The page that tells of it, a path below the base; with a fragment where it is a part of a page. */
  path: string
  summary?: string | undefined
  /** All of it as HTML. */
  html?: string | undefined
}

/** A list of what happened, latest first. */
export interface Feed {
  /** Where it is published, e.g. `/design.atom`. */
  path: string
  title: string
  subtitle: string
  /** The page it belongs to. */
  page: string
  entries: FeedEntry[]
  /** The day of a feed in which nothing has happened yet. */
  day: string
}

/**
 * A feed as an Atom document (RFC 4287). It holds absolute addresses, so the site's origin has to be known: throws when it
 * is not. A day stands for its first moment in UTC, so that the same content gives the same feed.
 */
export function atom(feed: Feed, site: Site): string {
  const { origin } = site
  if (origin === undefined) throw new Error(`${feed.path} needs the origin of the site`)
  const self = address(site, feed.path)
  const document = element(
    'feed',
    [
      textElement('id', self),
      textElement('title', `${SITE_TITLE}: ${feed.title}`),
      textElement('subtitle', feed.subtitle),
      textElement('updated', moment(feed.entries[0]?.day ?? feed.day)),
      element('link', '', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', '', { rel: 'alternate', type: 'text/html', href: address(site, feed.page) }),
      element('author', textElement('name', SITE_TITLE) + textElement('uri', address(site, '/'))),
      ...feed.entries.map((entry) => entryElement(entry, site, origin)),
    ].join('\n'),
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${document}\n`
}

function entryElement(entry: FeedEntry, site: Site, origin: string): string {
  const { day, title, path, summary, html } = entry
  const href = address(site, path)
  return element(
    'entry',
    [
      textElement('id', tagOf(entry, site, origin)),
      textElement('title', title),
      element('link', '', { rel: 'alternate', type: 'text/html', href }),
      textElement('published', moment(day)),
      textElement('updated', moment(day)),
      ...(summary === undefined ? [] : [textElement('summary', summary)]),
      ...(html === undefined ? [] : [textElement('content', html, { type: 'html', 'xml:base': href })]),
    ].join(''),
  )
}

/**
 * What happened to a page on a day has a name of its own for ever (a tag URI, RFC 4151), so that readers are shown each
 * change once.
 */
function tagOf({ day, path }: FeedEntry, site: Site, origin: string): string {
  return `tag:${new URL(origin).hostname},${day}:${address({ base: site.base }, path)}`
}

function moment(day: string): string {
  return `${day}T00:00:00Z`
}
