import { git } from './git.ts'

/** A file of a commit. */
export interface TreeFile {
  path: string
  /** Git's id of its content. */
  id: string
}

/** The files of a commit, and what is not a file or has a name that cannot be written in a list of files. */
export interface Tree {
  files: ReadonlyMap<string, TreeFile>
  /** Links to other places and other repositories: they are never followed. By path, with what they are. */
  others: ReadonlyMap<string, string>
}

/** What a commit holds. Contents are not read, so this needs no files of a clone without them. */
export function readTree(folder: string, commit: string): Tree {
  const files = new Map<string, TreeFile>()
  const others = new Map<string, string>()
  const listing = git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString('utf8')
  for (const entry of listing.split('\0')) {
    const [, mode, id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? []
    if (mode === undefined) continue
    const kind = kindOf(mode, path)
    if (kind === undefined) files.set(path, { path, id })
    else others.set(path, kind)
  }
  return { files, others }
}

function kindOf(mode: string, path: string): string | undefined {
  if (mode === '120000') return 'a symbolic link'
  if (mode === '160000') return 'another repository'
  // oxlint reads this as a mistake in other places; here control characters are what is looked for.
  return [...path].some((character) => character < ' ')
    ? 'a name with a line break or another control character'
    : undefined
}
