/** The canonical path of a topic, e.g. `/design/topics/cors`. */
export function topicPath(id: string): string {
  return `/design/topics/${id}`
}

/** The canonical path of a guideline, e.g. `/design/guidelines/google-aip`. */
export function guidelinePath(id: string): string {
  return `/design/guidelines/${id}`
}

/** The canonical path of a standard, e.g. `/design/standards/rfc-9457`. */
export function standardPath(id: string): string {
  return `/design/standards/${id}`
}

/** The canonical path of a prose page, e.g. `/about/`. */
export function pagePath(slug: string): string {
  return `/${slug}/`
}

/** The canonical path of a dated post, e.g. `/blog/hello`. */
export function postPath(slug: string): string {
  return `/blog/${slug}`
}
