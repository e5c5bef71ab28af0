import { z } from 'zod'
import { fileNameFault } from './file-name.ts'

// The texts given to the checks complete the sentence "… should be", for the compiler's messages.

/** The longest path of the site, in characters: what all file systems and hosts take, with room for the folder before it. */
const LONGEST = 400

/**
 * A path of this site, e.g. `/design/topics/cors` or `/media/logos/google.svg`. It becomes the name of a file, so it is
 * one that every file system and host can keep: no way upwards, no query or fragment, nothing hidden.
 */
export const sitePath = z
  .string()
  .superRefine((path, context) => {
    const fault = sitePathFault(path)
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
  })
  // What a JSON Schema can say of the check.
  .meta({ pattern: String.raw`^/(?![/.])[^\s?#\\<>:"|*]*$` })

/** What a path should be instead, as the end of a sentence; undefined when it is a path of this site. */
export function sitePathFault(path: string): string | undefined {
  if (!/^\/(?!\/)/.test(path)) return 'a path of this site that starts with one slash, e.g. `/design/topics/cors`'
  if (path.length > LONGEST) return `a path of at most ${LONGEST} characters (it has ${path.length})`
  if (/[?#]/.test(path)) return 'a path without `?` and `#`: a page is found by its path alone'
  if (/\s/.test(path)) return 'a path without spaces; in an address a space is written `%20`'
  const decoded = decodedPath(path)
  if (decoded === undefined) return 'a path in which each percent sign starts a letter, e.g. `%20` for a space'
  const parts = decoded.slice(1).replace(/\/$/, '').split('/')
  return decoded === '/' ? undefined : parts.map(fileNameFault).find((fault) => fault !== undefined)
}

/**
 * The path as files are named (`%20` is a space, letters are composed), without a slash at its end, `index.html` and
 * `.html`, none of which make another page. Empty for `/`. A path that cannot be decoded stays as it is.
 */
export function plainPath(path: string): string {
  return (decodedPath(path) ?? path)
    .normalize('NFC')
    .replace(/(?:\/index)?\.html$/, '')
    .replace(/\/+$/, '')
}

function decodedPath(path: string): string | undefined {
  try {
    const parts = path.split('/').map(decodeURIComponent)
    // An escaped slash is none, to some hosts.
    return parts.some((part) => part.includes('/')) ? undefined : parts.join('/')
  } catch {
    return undefined
  }
}

/** The files below the published folder that hold the page at a path: hosts look for one of them or the other. */
export function pageFiles(path: string): [file: string, ...others: string[]] {
  const name = plainPath(path).slice(1)
  return name === '' ? ['index.html'] : [`${name}.html`, `${name}/index.html`]
}
