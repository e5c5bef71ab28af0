/**
 * Whether the page published as `page` (a canonical path, e.g. `/design/topics/cors`) is what the address `path` asks
 * for. Gives the canonical path below `base`, or undefined when the host served this page for another address.
 */
export function pageAlias(page: string, path: string, base: string): string | undefined {
  const canonical = base.replace(/\/$/, '') + page
  return aliasKey(path) === aliasKey(canonical) ? canonical : undefined
}

/**
 * What all paths have in common that open the same page: one without a slash at its end, `.html` or `index.html`, and
 * without the part that opens a topic's guidelines or a guideline's topics, which are on its page; of slashes side by side
 * one, as hosts take them. Empty for `/`.
 */
export function aliasKey(path: string): string {
  return decoded(path)
    .replace(/\/{2,}/g, '/')
    .replace(/(?:\/index)?\.html$/, '')
    .replace(/\/+$/, '')
    .replace(/(\/design\/(?:topics|guidelines)\/[^/]+)\/(?:guidelines|topics)$/, '$1')
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
