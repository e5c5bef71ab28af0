/** The canonical path of a topic, e.g. `/design/topics/cors`. */
export function topicPath(id: string): string {
  return `/design/topics/${id}`
}

/** The canonical path of a guideline, e.g. `/design/guidelines/google-aip`. */
export function guidelinePath(id: string): string {
  return `/design/guidelines/${id}`
}

/** The canonical path of a prose page, e.g. `/about/`. */
export function pagePath(slug: string): string {
  return `/${slug}/`
}

/** The canonical path of a dated post, e.g. `/blog/hello`. */
export function postPath(slug: string): string {
  return `/blog/${slug}`
}

/**
 * The slug of a name, used for the ids of companies and categories: diacritics folded, everything but letters and
 * digits becomes one hyphen. `Haufe Group` gives `haufe-group`, `JSON:API` gives `json-api`, `Zürich` gives `zurich`.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
