import type { Result, Results } from './result.ts'

/** Sites that show documents in pages which mark their headings in the browser, or differently for each visitor. */
const CODE_HOSTS = new Set(['github.com', 'gist.github.com', 'gitlab.com', 'bitbucket.org'])

/** Scripts that draw a document, or number its sections, in the browser. */
const DRAWN_BY_SCRIPT = /<script\b[^>]*\b(?:respec|docsify|redoc|rapidoc|swagger-ui|stoplight|slate\.js)\b/i

/** So many marked headings show that a page is sent with its anchors. */
const MARKED_HEADINGS = 2

/**
 * Whether the fragments of addresses into a page exist there: as the `id` of an element or the `name` of a link, also
 * with the `user-content-` that GitHub puts before those of its users. A missing one is only called broken when the
 * page is sent with its anchors; whatever a script may add in the browser is not decided.
 */
export function judgeFragments(address: string, html: string, fragments: readonly string[]): Results {
  const anchors = anchorsOf(html)
  const found = new Set(fragments.filter((fragment) => spellings(fragment).some((name) => anchors.has(name))))
  const isDecided =
    !CODE_HOSTS.has(new URL(address).hostname) &&
    !DRAWN_BY_SCRIPT.test(html) &&
    (found.size > 0 || markedHeadings(html) >= MARKED_HEADINGS)
  const judge = (fragment: string): Result => {
    if (found.has(fragment)) return { state: 'fine' }
    return isDecided
      ? { state: 'broken', reason: `the page has no anchor #${fragment}` }
      : { state: 'undecided', reason: 'the page may get its anchors in the browser' }
  }
  return new Map(fragments.map((fragment) => [fragment, judge(fragment)]))
}

/** Whether a fragment names a place in a page: `#`, `#top` and `#:~:text=…` lead somewhere on every page. */
export function namesAnchor(fragment: string): boolean {
  return !['', 'top'].includes(fragment.toLowerCase()) && !fragment.startsWith(':~:')
}

/** A fragment leads to the anchor that is spelled like it, or like it decoded (HTML, section 7.4.6.4). */
function spellings(fragment: string): string[] {
  try {
    return [fragment, decodeURIComponent(fragment)]
  } catch {
    return [fragment]
  }
}

const QUOTED = String.raw`\\?"([^"\\<>]+)\\?"|'([^'<>]+)'|([^\s"'<>\\=]+)`
// Not only in tags: some pages carry their text as JSON.
const ID = new RegExp(String.raw`\bid\s*=\s*(?:${QUOTED})`, 'gi')
const NAME = new RegExp(String.raw`<a\b[^>]*?\sname\s*=\s*(?:${QUOTED})`, 'gi')

function anchorsOf(html: string): Set<string> {
  const written = [...html.matchAll(ID), ...html.matchAll(NAME)].map(([, ...values]) =>
    decodeEntities(values.find((value) => value !== undefined) ?? ''),
  )
  return new Set(written.flatMap((name) => [name, name.replace(/^user-content-/, '')]))
}

function markedHeadings(html: string): number {
  return [...html.matchAll(/<h[1-6]\b(?:[^>]*\sid\s*=|[^>]*>\s*<a\b[^>]*\s(?:id|name)\s*=)/gi)].length
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (entity, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity
    })
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
