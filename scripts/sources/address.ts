import { posix } from 'node:path'
import type { Source } from '../../src/data/model/sources.ts'
import { frontMatterOf } from './front-matter.ts'
import { matcher } from './globs.ts'
import type { DocumentFile, FiledHeading } from './section.ts'

/**
 * Gives the function that tells the address of a heading, by the address rules of a source. Of a heading in a file that
 * is included by another, the page is that of the file in `files` whose headings surround it. Throws when no rule gives
 * a file an address.
 */
export function addressesOf(
  source: Source,
  files: readonly DocumentFile[],
  headings: readonly FiledHeading[],
): (heading: FiledHeading) => string {
  const rules = (typeof source.address === 'string' ? [{ page: source.address }] : source.address).map((rule) => ({
    ...rule,
    fits: matcher(rule.files ?? '**'),
  }))
  const fronts = new Map(files.map(({ path, text }) => [path, frontMatterOf(text)]))
  const firstAnchors = new Map<string, string>()
  for (const { file, anchor } of headings) if (!firstAnchors.has(file)) firstAnchors.set(file, anchor)
  const known = new Map<string, string>()

  function pageOf(path: string): string {
    for (const { fits, page, root } of rules) {
      if (!fits(path)) continue
      const filled = fill(page, { path, root: root ?? '', front: fronts.get(path) ?? {}, h1: firstAnchors.get(path) })
      if (filled !== undefined) return filled
    }
    throw new Error(`${source.guideline}: no address rule of sources.yaml holds for ${path}.`)
  }

  return ({ file, anchor }) => {
    const page = known.get(file) ?? pageOf(file)
    known.set(file, page)
    return anchor === '' ? page : `${page}#${encodeURI(anchor)}`
  }
}

/**
 * The commit that the addresses of a document name; undefined when they lead to what is newest. What such addresses lead
 * to stays as it is.
 */
export function pinnedCommit(source: Source): string | undefined {
  return pageTemplates(source).flatMap((page) => /\/(?:blob|tree|raw)\/([0-9a-f]{40})\//.exec(page)?.[1] ?? [])[0]
}

/** The templates of the addresses of a document's pages. */
export function pageTemplates({ address }: Source): string[] {
  return typeof address === 'string' ? [address] : address.map(({ page }) => page)
}

interface Values {
  path: string
  root: string
  front: Record<string, unknown>
  h1: string | undefined
}

/** The template with its placeholders filled; undefined when the file lacks what one of them asks for. */
function fill(template: string, values: Values): string | undefined {
  const route = routeOf(values.path, values.root)
  let isComplete = true
  const filled = template.replace(/\{([^}]+)\}/g, (whole, name: string) => {
    const value = name.startsWith('front.')
      ? values.front[name.slice('front.'.length)]
      : { path: values.path, route, plainRoute: withoutNumbers(route), h1: values.h1 }[name]
    if (typeof value !== 'string' && typeof value !== 'number') {
      isComplete = false
      return whole
    }
    return encodeURI(String(value))
  })
  // An empty route leaves two slashes, and a permalink may start with one.
  return isComplete ? filled.replace(/(?<!:)\/{2,}/g, '/') : undefined
}

function routeOf(path: string, root: string): string {
  const below = root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path
  const withoutEnding = below.slice(0, below.length - endingOf(below).length)
  const isIndex = /^(readme|index)$/i.test(posix.basename(withoutEnding))
  if (!isIndex) return withoutEnding
  const folder = posix.dirname(withoutEnding)
  return folder === '.' ? '' : folder
}

/** `.md`, `.html.md.erb` … */
function endingOf(path: string): string {
  return /(?:\.(?:html|md|mdx|markdown|erb|adoc|rst|htm))+$/i.exec(path)?.[0] ?? ''
}

/** The way Docusaurus takes prefixes off: digits with a separator before the rest of a name. */
function withoutNumbers(route: string): string {
  return route
    .split('/')
    .map((part) => part.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s])/, ''))
    .join('/')
}
