import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { aliasKey } from '../page/page-alias.ts'

/** Pages that are there to be shown at other addresses, and are none by themselves. */
const UNLISTED = /^\/(?:404|offline)$/

/**
 * The address of the file with the whole page that a request asks for, where `deploy/nginx.conf` answers with it instead of
 * the small page that leads there: of `<path>/`, `<path>/index.html`, and what is on another page. Undefined for other
 * requests. `url` is what was asked for, below `base` too; files are looked up in `outDir`.
 */
export function wholePage(url: string, base: string, outDir: string): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  if (!path.startsWith(base)) return undefined
  const asked = decodeURI(path).slice(base.length - 1)
  const page = aliasKey(asked)
  if (page === '' || page === asked || `${page}.html` === asked || UNLISTED.test(page)) return undefined
  return existsSync(join(outDir, `${page}.html`)) ? `${base.slice(0, -1)}${encodeURI(page)}.html${rest}` : undefined
}
