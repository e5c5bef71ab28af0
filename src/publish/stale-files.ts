import { existsSync, readdirSync, rmdirSync, rmSync, statSync, utimesSync, type Dirent } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** The time that marks a file of an earlier build. Every file system knows it; no file of a site is as old. */
const EARLIER = new Date(Date.UTC(2000, 0, 1))

/** What earlier builds left in a folder. */
export interface StaleFiles {
  /** Deletes what has not been written since, and the folders that are empty then. */
  sweep(): void
}

/**
 * Marks all files of a folder as those of an earlier build, to be overwritten or swept. That leaves the same folder as
 * emptying it first, but overwriting a file takes a tenth of the time of deleting and making it, and there are thousands.
 * The folder need not exist. `.git` is left alone, as Vite does.
 */
export function markStale(folder: string): StaleFiles {
  for (const { path, kind } of entriesOf(folder)) {
    if (kind === 'file') utimesSync(path, EARLIER, EARLIER)
    // What a link leads to is not ours to write.
    if (kind === 'link') rmSync(path)
  }
  return {
    sweep() {
      // Deepest first: a folder comes after all that lies in it.
      for (const { path, kind } of entriesOf(folder).toReversed()) {
        if (kind === 'file' && statSync(path).mtimeMs === EARLIER.getTime()) rmSync(path)
        if (kind === 'folder' && readdirSync(path).length === 0) rmdirSync(path)
      }
    },
  }
}

/**
 * Whether a build may delete what lies in its folder: what `--emptyOutDir` says, and otherwise when the folder lies inside
 * the project, by Vite's rule (https://vite.dev/config/build-options#build-emptyoutdir).
 */
export function mayEmpty(asked: boolean | null | undefined, root: string, outDir: string): boolean {
  return asked ?? resolve(root, outDir).startsWith(resolve(root) + sep)
}

interface Entry {
  path: string
  kind: 'file' | 'folder' | 'link'
}

/** All that lies in a folder, each folder before what lies in it. */
function entriesOf(folder: string): Entry[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== '.git')
    .flatMap((entry) => entriesBelow(join(folder, entry.name), entry))
}

function entriesBelow(path: string, entry: Dirent): Entry[] {
  if (entry.isSymbolicLink()) return [{ path, kind: 'link' }]
  if (!entry.isDirectory()) return [{ path, kind: 'file' }]
  const inside = readdirSync(path, { withFileTypes: true })
  return [{ path, kind: 'folder' }, ...inside.flatMap((one) => entriesBelow(join(path, one.name), one))]
}
