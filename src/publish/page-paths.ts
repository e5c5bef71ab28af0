import type { Catalogue } from '../data/model/catalogue.ts'
import { guidelinePath, standardPath, topicPath } from '../data/model/permalink.ts'
import { pageFiles } from '../data/model/site-path.ts'

/** A page to publish. */
export interface PublishedPage {
  /** Its canonical path below the base, with a slash at its end for lists and prose. */
  path: string
  /** Further paths that open the same page. */
  aliases: string[]
  /** The JSON file below `data/` that the page's loader reads, without ending. */
  data?: string
}

/** Every page of the catalogue. The page for unknown addresses is not among them. */
export function pagesOf({ index, topics, guidelines, standards, standardPages }: Catalogue): PublishedPage[] {
  return [
    { path: '/', aliases: [], data: 'home' },
    { path: '/design/topics/', aliases: [], data: 'topics' },
    { path: '/design/guidelines/', aliases: [], data: 'guidelines' },
    { path: '/design/decisions', aliases: [], data: 'decisions' },
    { path: '/design/coverage', aliases: [], data: 'coverage' },
    ...(standards ? [{ path: '/design/standards', aliases: [], data: 'standards' }] : []),
    { path: '/design/compare', aliases: [], data: 'compare' },
    { path: '/design/audit', aliases: [], data: 'decisions' },
    { path: '/design/yours', aliases: [], data: 'yours' },
    { path: '/search', aliases: [] },
    ...index.pages.map(({ slug }) => ({ path: `/${slug}/`, aliases: [] })),
    { path: '/blog/', aliases: [], data: 'posts' },
    ...index.posts.map(({ slug }) => ({ path: `/blog/${slug}`, aliases: [] })),
    ...topics.map(({ id }) => ({
      path: topicPath(id),
      aliases: [`${topicPath(id)}/guidelines`],
      data: `topics/${id}`,
    })),
    ...standardPages.map(({ id }) => ({ path: standardPath(id), aliases: [], data: `standards/${id}` })),
    ...guidelines.map(({ id }) => ({
      path: guidelinePath(id),
      aliases: [`${guidelinePath(id)}/topics`],
      data: `guidelines/${id}`,
    })),
  ]
}

/** The files of a page: those that hold all of it, and those that lead to it. */
export interface PageFiles {
  whole: readonly string[]
  leading: readonly string[]
}

/**
 * Which files a page is published as. Hosts look for `<path>.html` or `<path>/index.html`, so that there are both; most
 * pages are there as a whole once, because they are large. Lists and prose are few, and whole in both.
 */
export function filesOf({ path, aliases }: PublishedPage): PageFiles {
  const own = pageFiles(path)
  const leading = aliases.flatMap((alias) => pageFiles(alias))
  if (path.endsWith('/')) return { whole: own, leading }
  const [whole, ...others] = own
  return { whole: [whole], leading: [...others, ...leading] }
}
