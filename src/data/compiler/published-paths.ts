import { STANDARDS_FILE } from './content-data.ts'
import { guidelinePath, pagePath, postPath, standardPath, topicPath } from '../model/permalink.ts'
import type { ContentFile } from './content-file.ts'
import type { Linked } from './link.ts'
import type { Path } from './problem.ts'

/** An address of the site with the content behind it. */
export interface PublishedPath {
  path: string
  /** The file that defines the content. */
  file: string
  /** The place in the file that the address follows from. */
  place: Path
  /** Further addresses that open the same page. */
  aliases: string[]
  /** Old addresses that lead there, each with its place in the file. */
  redirects: { from: string; place: Path }[]
}

/** Everything that is published under a path of its own, sorted by path. */
export function publishedPaths({
  topics,
  guidelines,
  prose,
  standards,
}: Pick<Linked, 'topics' | 'guidelines' | 'prose' | 'standards'>): PublishedPath[] {
  const published: PublishedPath[] = [
    ...[...topics.values()].map(({ id, file, path, own }) => ({
      path: topicPath(id),
      file,
      place: [...path, 'topic_id'],
      aliases: [`${topicPath(id)}/guidelines`],
      redirects: redirects(own),
    })),
    ...[...guidelines.values()].map(({ id, file, path, own }) => ({
      path: guidelinePath(id),
      file,
      place: [...path, 'guideline_id'],
      aliases: [`${guidelinePath(id)}/topics`],
      redirects: redirects(own),
    })),
    ...standards.map(({ id }, at) => ({
      path: standardPath(id),
      file: STANDARDS_FILE,
      place: [at, 'id'],
      aliases: [],
      redirects: [],
    })),
    // A page is named after its file: there is no field to point at.
    ...prose.map((file) => ({
      path: prosePath(file),
      file: file.name,
      place: ['layout'],
      aliases: [],
      redirects: redirects(file.fields),
    })),
  ]
  return published.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The canonical path of what a content file defines. */
export function contentPath(file: ContentFile): string {
  if (file.layout === 'topic') return topicPath(file.fields.topic_id)
  return file.layout === 'guideline' ? guidelinePath(file.fields.guideline_id) : prosePath(file)
}

/** The canonical path of a prose file. */
export function prosePath({ layout, slug }: { layout: 'page' | 'post'; slug: string }): string {
  return layout === 'page' ? pagePath(slug) : postPath(slug)
}

function redirects(fields: Pick<ContentFile['fields'], 'redirect_from'> | undefined): PublishedPath['redirects'] {
  return (fields?.redirect_from ?? []).map((from, index) => ({ from, place: ['redirect_from', index] }))
}
