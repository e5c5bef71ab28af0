import type { Catalogue } from '../data/model/catalogue.ts'
import { guidelinePath, topicPath } from '../data/model/permalink.ts'

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
export function pagesOf({ index, topics, guidelines }: Catalogue): PublishedPage[] {
  return [
    { path: '/', aliases: [], data: 'home' },
    { path: '/design/topics/', aliases: [], data: 'topics' },
    { path: '/design/guidelines/', aliases: [], data: 'guidelines' },
    { path: '/design/decisions', aliases: [], data: 'decisions' },
    { path: '/search', aliases: [] },
    ...index.pages.map(({ slug }) => ({ path: `/${slug}/`, aliases: [] })),
    { path: '/blog/', aliases: [], data: 'posts' },
    ...index.posts.map(({ slug }) => ({ path: `/blog/${slug}`, aliases: [] })),
    ...topics.map(({ id }) => ({
      path: topicPath(id),
      aliases: [`${topicPath(id)}/guidelines`],
      data: `topics/${id}`,
    })),
    ...guidelines.map(({ id }) => ({
      path: guidelinePath(id),
      aliases: [`${guidelinePath(id)}/topics`],
      data: `guidelines/${id}`,
    })),
  ]
}
