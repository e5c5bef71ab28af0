import { CHANGES_FEED, dataFormsOf, documentPath, NEWS_FEED, type DataForm } from '../../data/model/data-forms.ts'
import { bareTitle, type PageHead } from '../../page/page-head.ts'
import { escapeHtml } from '../html.ts'
import { MEDIA_TYPES } from './media-type.ts'
import { hostPath, SITE_TITLE, type Site } from './site.ts'

/**
 * The tags of a page's head that lead to its data forms. Beside those that a reader is shown stand the topic or guideline by
 * itself, which is found at the page's own address, and on the home page the news and the description of it all.
 */
export function alternateTags({ canonical, feed, ...head }: PageHead, site: Site): string[] {
  const hasFeeds = site.origin !== undefined
  const title = bareTitle(head)
  const link = (rel: string, type: string, path: string, name: string) =>
    `<link rel="${rel}" type="${type}" href="${escapeHtml(hostPath(site, path))}" title="${escapeHtml(name)}">`
  return [
    ...itself(canonical).map(({ label, type, path }) => link('alternate', type, path, `${title} alone as ${label}`)),
    ...dataFormsOf(canonical, hasFeeds, feed).map(({ label, type, path }) =>
      link('alternate', type, path, label === 'Feed' ? feedTitle(path, title) : `${title} as ${label}`),
    ),
    ...(canonical === '/' && hasFeeds
      ? [link('alternate', MEDIA_TYPES.atom, NEWS_FEED, feedTitle(NEWS_FEED, title))]
      : []),
    ...(canonical === '/' ? [link('service-desc', MEDIA_TYPES.yaml, '/openapi.yaml', `API of the ${SITE_TITLE}`)] : []),
  ]
}

function feedTitle(path: string, title: string): string {
  if (path === NEWS_FEED) return `News of the ${SITE_TITLE}`
  return path === CHANGES_FEED ? `Changes of the ${SITE_TITLE}` : `What is new: ${title}`
}

/** A topic's or guideline's own document, where another one holds all that its page shows. */
function itself(page = ''): DataForm[] {
  if (!documentPath(page)?.startsWith(`${page}/`)) return []
  return [
    { label: 'JSON', type: MEDIA_TYPES.json, path: `${page}.json` },
    { label: 'YAML', type: MEDIA_TYPES.yaml, path: `${page}.yaml` },
  ]
}
