/** What the document's head says about a page. */
export interface PageHead {
  title: string
  description?: string
  /** Canonical path below the site's base; absent on pages that are not to be found (unknown addresses, search). */
  canonical?: string
  /** The feed of its subject, where the address does not tell. */
  feed?: string
}

const SITE = 'API Stylebook'

interface Match {
  status?: string
  meta?: readonly (object | undefined)[] | undefined
}

/**
 * A route's head in the router's terms, so that each route states it in one line.
 * Without a title the page is called after the site alone.
 */
export function pageHead(page: {
  title?: string
  description?: string | undefined
  canonical?: string | undefined
  feed?: string
}) {
  return {
    meta: [
      { title: page.title ? `${page.title} · ${SITE}` : SITE },
      ...(page.description ? [{ name: 'description', content: page.description }] : []),
      ...(page.canonical ? [{ name: 'canonical', content: page.canonical }] : []),
      ...(page.feed ? [{ name: 'feed', content: page.feed }] : []),
    ],
  }
}

interface Tag {
  title?: string
  name?: string
  content?: string
}

/** A page's title without the name of the site. */
export function bareTitle({ title }: Pick<PageHead, 'title'>): string {
  return title.endsWith(` · ${SITE}`) ? title.slice(0, -` · ${SITE}`.length) : title
}

/**
 * The head that the innermost of the matched routes asks for; where a route's content did not arrive, that. Every route
 * asks for one: without any, the address could not even be read.
 */
export function headOf(matches: readonly Match[]): PageHead {
  if (matches.some(({ status }) => status === 'error')) return { title: `This page could not be loaded · ${SITE}` }
  const meta: Tag[] = (matches.findLast((match) => match.meta)?.meta ?? []).filter((tag) => tag !== undefined)
  const content = (name: string) => meta.find((tag) => tag.name === name)?.content
  const description = content('description')
  const canonical = content('canonical')
  const feed = content('feed')
  return {
    title: meta.find((tag) => tag.title)?.title ?? `Page not found · ${SITE}`,
    ...(description && { description }),
    ...(canonical && { canonical }),
    ...(feed && { feed }),
  }
}
