import { isDataFile } from '../../data/model/data-file.ts'

declare const self: ServiceWorkerGlobalScope

/** The site's base, as a path with slashes at both ends. */
export const base = new URL(self.registration.scope).pathname

/** What files are by their endings, and the media type each has to come with. */
const TYPES: [ending: RegExp, type: RegExp][] = [
  [/\.js$/, /^(?:text|application)\/javascript/],
  [/\.css$/, /^text\/css/],
  [/\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/, /^image\//],
  [/\.json$/, /^application\/json/],
  [/(?:^|\/)[^/.]*$|\.html$/, /^text\/html/],
]

/**
 * Whether an answer is what belongs to an address, by status, type and form; for data also by build. Whatever else may be
 * shown, only that is stored: the sign-in page of a network would otherwise stand in a file's place until the next build.
 */
export async function isSound(address: string, response: Response): Promise<boolean> {
  const { pathname, search, origin } = new URL(address, location.href)
  if (response.status !== 200 || origin !== location.origin) return false
  const type = TYPES.find(([ending]) => ending.test(pathname))?.[1]
  if (!type?.test(response.headers.get('content-type') ?? '')) return false
  if (isPage({ pathname })) return isPageOfOurs(await response.clone().text(), pathname.endsWith('.html'))
  if (!pathname.startsWith(`${base}data/`)) return (await response.clone().blob()).size > 0
  const json: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  return isDataFile(json, (pathname + search).slice(base.length))
}

/** Whether an address is that of a page, and not of a file such as one of its data forms. */
export function isPage({ pathname }: Pick<URL, 'pathname'>): boolean {
  return /(?:^|\/)[^/.]*$|\.html$/.test(pathname)
}

/** Whether HTML is a page of this site and not cut off. The small pages that lead to one are files, and no page's answer. */
function isPageOfOurs(html: string, isFile: boolean): boolean {
  const mark = isFile ? /<meta (?:name="catalogue"|http-equiv="refresh")/ : /<meta name="catalogue"/
  return mark.test(html) && html.trimEnd().endsWith('</html>')
}
