import type { Source } from '../../../src/data/model/sources.ts'
import { fetchCommit, fetchFiles, fetchNewest, openClone } from './clone.ts'
import { nameOf } from './find-clones.ts'
import { git, gitText } from './git.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** Where repositories are read from. */
export interface Places {
  /** Clones that are there already, by `owner/name`; the internet is not asked then. */
  clones?: ReadonlyMap<string, string>
  /** Where clones are made and kept otherwise. */
  cache: string
}

/** A repository that a guideline's document is kept in. */
export interface Repository {
  /** The document at a commit. Throws when there is no such commit or no such document in it. */
  at(commit: string): Snapshot
  /** The newest commit of the document's branch. */
  newest(): Newest
}

/** The newest commit of a branch. */
export interface Newest {
  commit: string
  /** What the default branch is called now. */
  defaultBranch: string
  /** Set when the branch that `sources.yaml` names is gone; the default one stands for it. */
  lostBranch?: string
}

/** Opens the repository at an address for a row of `sources.yaml`. Throws when it is not there. */
export function openRepository(repository: string, source: Source, { clones, cache }: Places): Repository {
  if (!clones) return remote(openClone(cache, repository), source)
  const folder = clones.get(nameOf(repository))
  if (folder === undefined) throw new Error(`no clone of ${repository} is there`)
  return local(folder, source)
}

function local(folder: string, source: Source): Repository {
  return {
    at: (commit) => {
      if (!exists(folder, commit)) throw new Error(`the clone lacks the commit ${commit.slice(0, 7)}`)
      return readSnapshot(folder, commit, source)
    },
    newest: () => {
      const head = exists(folder, 'refs/remotes/origin/HEAD') ? 'refs/remotes/origin/HEAD' : 'HEAD'
      const defaultBranch = gitText(folder, ['rev-parse', '--abbrev-ref', head]).replace(/^origin\//, '')
      const { branch } = source
      const ref = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`].find(
        (name) => branch && exists(folder, name),
      )
      const commit = gitText(folder, ['rev-parse', `${ref ?? head}^{commit}`])
      return { commit, defaultBranch, ...(branch !== undefined && !ref && { lostBranch: branch }) }
    },
  }
}

function remote(clone: string, source: Source): Repository {
  return {
    at: (commit) => {
      fetchCommit(clone, commit)
      return readSnapshot(clone, commit, source, (ids) => fetchFiles(clone, ids))
    },
    newest: () => fetchNewest(clone, source.branch),
  }
}

function exists(folder: string, name: string): boolean {
  try {
    git(folder, ['rev-parse', '--quiet', '--verify', `${name}^{commit}`])
    return true
  } catch {
    return false
  }
}
