import { posix } from 'node:path'
import type { ContentFile } from './content-file.ts'
import { normalAddress } from './markdown.ts'
import { contentPath } from './published-paths.ts'

/** Gives the path at which a content file is published, by its name; undefined where nothing is known of it. */
export type PathOf = (name: string) => string | undefined

/** The paths of content files by their names. */
export function pathsOf(files: readonly ContentFile[]): PathOf {
  const paths = new Map(files.map((file) => [file.name, contentPath(file)]))
  return (name) => paths.get(name)
}

/** The targets of links and pictures in HTML that our Markdown made, decoded. */
export function targetsIn(html: string): { target: string; isPicture: boolean }[] {
  return [...html.matchAll(ATTRIBUTE)].map(([, , name, value = '']) => ({
    target: value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    isPicture: name === 'src',
  }))
}

/** The HTML of the file `name`, in which links to other content files lead to their pages. */
export function withPageLinks(html: string, name: string, pathOf: PathOf): string {
  return html.replace(ATTRIBUTE, (whole, before: string, attribute: string, value: string) => {
    const path = attribute === 'href' ? pageOf(value, name, pathOf) : undefined
    return path === undefined ? whole : `${before}${path}"`
  })
}

/** The Markdown of the file `name`, in which addresses of this site are changed by `change`. */
export function withAddresses(
  text: string,
  name: string,
  { pathOf, change }: { pathOf: PathOf; change: (path: string) => string },
): string {
  return text.replace(WRITTEN, (whole, before: string, target: string) => {
    const path = /^\/(?!\/)/.test(target) ? target : pageOf(target, name, pathOf)
    return path === undefined ? whole : before + change(path)
  })
}

/** Where a target of the HTML is written in the Markdown; undefined when it is not to be found. */
export function writtenAt(text: string, target: string): { offset: number; length: number } | undefined {
  for (const { 1: before = '', 2: written = '', index } of text.matchAll(WRITTEN)) {
    if (normalAddress(written) === target) return { offset: index + before.length, length: written.length }
  }
  return undefined
}

/** As markdown-it writes them. */
const ATTRIBUTE = /( (href|src)=")([^"]*)"/g

/** `](target` of a link or picture, and `[label]: target` of a definition. */
const WRITTEN = /(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?)([^\s<>)]+)/gm

/** The page that a link to another content file leads to. */
function pageOf(target: string, name: string, pathOf: PathOf): string | undefined {
  const [, file = '', rest = ''] = /^([^?#:]+\.md)([?#].*)?$/.exec(target) ?? []
  if (file === '' || file.startsWith('/')) return undefined
  const path = pathOf(posix.join(posix.dirname(name), decoded(file)))
  return path === undefined ? undefined : path + rest
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
