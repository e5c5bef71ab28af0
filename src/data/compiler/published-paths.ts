import { guidelinePath, pagePath, postPath, topicPath } from '../model/permalink.ts'
import type { ContentFile } from './content-file.ts'
import type { Linked } from './link.ts'
import type { Path } from './problem.ts'

/** An address of the site with the content behind it. */
export interface PublishedPath {
  path: string
  /** The file that defines the content. */
  file: string
  /** Old addresses that lead there, each with its place in the file. */
  redirects: { from: string; place: Path }[]
}

/** Everything that is published under a path of its own, sorted by path. */
export function publishedPaths({
  topics,
  guidelines,
  prose,
}: Pick<Linked, 'topics' | 'guidelines' | 'prose'>): PublishedPath[] {
  const published = [
    ...[...topics.values()].map(({ id, file, own }) => ({ path: topicPath(id), file, redirects: redirects(own) })),
    ...[...guidelines.values()].map(({ id, file, own }) => ({
      path: guidelinePath(id),
      file,
      redirects: redirects(own),
    })),
    ...prose.map((file) => ({ path: prosePath(file), file: file.name, redirects: redirects(file.fields) })),
  ]
  return published.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The canonical path of a prose file. */
export function prosePath({ layout, slug }: { layout: 'page' | 'post'; slug: string }): string {
  return layout === 'page' ? pagePath(slug) : postPath(slug)
}

function redirects(fields: Pick<ContentFile['fields'], 'redirect_from'> | undefined): PublishedPath['redirects'] {
  return (fields?.redirect_from ?? []).map((from, index) => ({ from, place: ['redirect_from', index] }))
}
