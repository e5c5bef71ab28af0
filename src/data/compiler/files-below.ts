import { existsSync, lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What lies somewhere below a folder: a file, or what cannot be taken for one. */
export interface FoundFile {
  /** Relative to the folder, with forward slashes, e.g. `topics/cors.md`. */
  name: string
  /** Why it cannot be read: what the system said, or that it is neither file nor folder. */
  unreadable?: string
  /** What the symbolic link does that is not followed, as in "a symbolic link that …". */
  link?: string
}

/**
 * All that lies below a folder at any depth, sorted by name; none where there is no folder. The folder itself may be a
 * symbolic link. Links below it are followed to files that lie in the folder and nowhere else: what a link leads to
 * elsewhere is not ours to publish, and folders that are links may hold themselves. Parts whose name starts with a dot
 * are left out.
 */
export function filesBelow(folder: string): FoundFile[] {
  if (!existsSync(folder)) return []
  return entriesOf(folder, realpathSync(folder), '').sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The path of a file from a folder, with forward slashes. */
export function nameBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

/**
 * What lies at one name of a folder; undefined when there is nothing. A folder cannot be read as a file.
 */
export function foundAt(folder: string, name: string): FoundFile | undefined {
  const path = join(folder, name)
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (!entry || !existsSync(folder)) return undefined
  if (entry.isSymbolicLink()) return followed(path, realpathSync(folder), name)
  if (entry.isFile()) return { name }
  return { name, unreadable: entry.isDirectory() ? 'it is a folder' : 'it is no file' }
}

/** A name of which only the ending was written is forgotten, not hidden. */
function isNameless(part: string): boolean {
  return /^\.(?:md|markdown|mdx|ya?ml)$/i.test(part)
}

function entriesOf(folder: string, top: string, name: string): FoundFile[] {
  try {
    return readdirSync(join(folder, name), { withFileTypes: true })
      .filter(({ name: part }) => !part.startsWith('.') || isNameless(part))
      .flatMap((entry) => found(folder, top, name === '' ? entry.name : `${name}/${entry.name}`, entry))
  } catch (error) {
    return [{ name: name || '.', unreadable: reasonOf(error) }]
  }
}

function found(folder: string, top: string, name: string, entry: Dirent): FoundFile[] {
  if (entry.isDirectory()) return entriesOf(folder, top, name)
  if (entry.isFile()) return [{ name }]
  return [entry.isSymbolicLink() ? followed(join(folder, name), top, name) : { name, unreadable: 'it is no file' }]
}

function followed(path: string, top: string, name: string): FoundFile {
  try {
    const target = realpathSync(path)
    if (!target.startsWith(top + sep)) return { name, link: 'leads out of its folder' }
    const kind = statSync(target)
    if (kind.isDirectory()) return { name, link: 'leads to a folder' }
    return kind.isFile() ? { name } : { name, unreadable: 'it leads to what is no file' }
  } catch {
    return { name, link: 'leads nowhere' }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
