/**
 * Whether the page published as `page` (a canonical path, e.g. `/design/topics/cors`) is what the address `path` asks
 * for: the same path but for a slash at its end, `.html` or `index.html`, or one of the sub-paths that open the same
 * page. Gives the canonical path below `base`, or undefined when the host served this page for another address.
 */
export function pageAlias(page: string, path: string, base: string): string | undefined {
  const canonical = base.replace(/\/$/, '') + page
  const asked = bare(path)
  const aliases = [canonical, `${canonical}/guidelines`, `${canonical}/topics`].slice(0, isEntity(page) ? 3 : 1)
  return aliases.some((alias) => bare(alias) === asked) ? canonical : undefined
}

function isEntity(page: string): boolean {
  return /^\/design\/(?:topics|guidelines)\/[^/]+$/.test(page)
}

function bare(path: string): string {
  return decoded(path)
    .replace(/(?:\/index)?\.html$/, '')
    .replace(/\/+$/, '')
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
