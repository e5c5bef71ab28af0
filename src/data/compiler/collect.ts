import { existsSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { SOURCES_FILE, STANDARDS_FILE } from './content-data.ts'
import { filesBelow } from './files-below.ts'
import { LEDGER_FILE } from './ledger.ts'
import { readRaw, type RawFile } from './raw-file.ts'

/** Names of files that may have been meant for content: other endings of Markdown, and YAML. */
const LIKE_CONTENT = /\.(?:md|markdown|mdown|mdwn|mdtext|mkdn?|mdx|ya?ml|md\.txt)$/i

/** Files with readers of their own, which look at what is wrong with them as well. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set([LEDGER_FILE, SOURCES_FILE, STANDARDS_FILE])

/**
 * The Markdown files below `folder` at any depth, hidden ones left out, sorted by name. With them comes whatever cannot be
 * read, is a link that is not followed, or has a name that may have been meant for content, but for what lies in
 * `publicFolder`. Throws when there is no folder.
 */
export function collect(folder: string, publicFolder?: string): RawFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no content folder ${folder}.`)
  const published = publicFolder === undefined ? undefined : resolve(publicFolder) + sep
  const isPublished = (name: string) => published !== undefined && resolve(folder, name).startsWith(published)
  return filesBelow(folder)
    .filter(({ name, unreadable, link }) => {
      if (READ_ELSEWHERE.has(name)) return false
      if (name.endsWith('.md') || unreadable !== undefined || link !== undefined) return true
      return LIKE_CONTENT.test(name) && !isPublished(name)
    })
    .map((found) => readRaw(folder, found))
}
