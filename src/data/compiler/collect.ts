import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A file as it lies on disk: its bytes, or why they cannot be read. */
export interface RawFile {
  /** Relative to the content folder, with forward slashes, e.g. `topics/cors.md`. */
  name: string
  bytes: Uint8Array
  unreadable?: string
}

/** The Markdown files below `folder` at any depth, hidden ones left out, sorted by name. Throws when there is no folder. */
export function collect(folder: string): RawFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no content folder ${folder}.`)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && entry.name.endsWith('.md'))
    .map((entry) => contentName(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort()
    .map((name) => read(folder, name))
}

/** The name by which the compiler knows a file: its path from the content folder, with forward slashes. */
export function contentName(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

function read(folder: string, name: string): RawFile {
  try {
    return { name, bytes: readFileSync(join(folder, name)) }
  } catch (error) {
    return { name, bytes: new Uint8Array(), unreadable: error instanceof Error ? error.message : String(error) }
  }
}
