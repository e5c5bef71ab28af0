import type { Link } from '../forms/link.ts'
import { hostPath, type Site } from '../site.ts'

/** The formats of the same document. */
export type Format = 'json' | 'yaml'

/** The link to the document at a canonical path such as `/design/topics/cors`. */
export type LinkTo = (path: string) => Link

/** Links as they stand in documents of a format: they end in it, as those of the original API. */
export function linksIn(format: Format, site: Site): LinkTo {
  return (path) => ({ href: `${hostPath(site, path)}.${format}` })
}
