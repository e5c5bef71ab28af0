import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** How far below the folder clones are looked for. */
const DEEPEST = 4

/**
 * The git directories of clones and bare repositories below `folder`, four levels down at most, by `owner/name` in
 * lower case, as their paths say it: `owner/name` or `owner+name`, with or without `.git` at the end.
 */
export function findClones(folder: string): Map<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`)
  const found = new Map<string, string>()
  const look = (path: string, depth: number) => {
    const gitFolder = [path, join(path, '.git')].find(isGitFolder)
    if (gitFolder !== undefined) {
      for (const name of namesIn(relative(folder, path))) if (!found.has(name)) found.set(name, gitFolder)
      return
    }
    if (depth === DEEPEST) return
    for (const name of foldersIn(path)) look(join(path, name), depth + 1)
  }
  look(folder, 0)
  return found
}

/** The names of folders in a folder; none of one that has gone meanwhile, as where clones are being made. */
function foldersIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    // A link might lead anywhere.
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** `owner/name` of a repository's address in lower case; its whole path on hosts with groups. */
export function nameOf(repository: string): string {
  return new URL(repository).pathname.replace(/^\/|\/$|(\.git)?\/?$/g, '').toLowerCase()
}

function isGitFolder(path: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((part) => existsSync(join(path, part)))
}

/** Every name that a path may stand for: `a/b/c` is `a/b` as well as `b/c`. */
function namesIn(path: string): string[] {
  const parts = path
    .toLowerCase()
    .split(sep)
    .map((part) => part.replace(/\.git$/, ''))
  const joined = parts.filter((part) => part.includes('+')).map((part) => part.replace('+', '/'))
  return [...joined, ...parts.slice(1).map((part, at) => `${parts[at]}/${part}`)]
}
