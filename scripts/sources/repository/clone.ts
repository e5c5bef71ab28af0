import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf } from './find-clones.ts'
import { git, gitText } from './git.ts'
import type { Newest } from './open.ts'

/** Reaching a server may take a while, but not for ever. */
const PATIENCE = { seconds: 300 }

/**
 * The bare repository in `folder` that stands for the one at the address `repository`, made when it is not there yet:
 * it gets no files until they are read, and no history. Throws when the address is not https.
 */
export function openClone(folder: string, repository: string): string {
  if (!repository.startsWith('https://')) throw new Error(`${repository} is not an https address`)
  const clone = join(folder, `${nameOf(repository).replaceAll('/', '+')}.git`)
  if (existsSync(join(clone, 'objects'))) return clone
  mkdirSync(clone, { recursive: true })
  git(clone, ['init', '--bare', '--quiet'])
  git(clone, ['config', 'remote.origin.url', repository])
  git(clone, ['config', 'remote.origin.promisor', 'true'])
  git(clone, ['config', 'remote.origin.partialclonefilter', 'blob:none'])
  return clone
}

/** Makes sure that the clone has a commit with its folders; files come later. Nothing is asked for when it has it. */
export function fetchCommit(clone: string, commit: string): void {
  if (hasCommit(clone, commit)) return
  const args = ['fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', 'origin']
  git(clone, [...args, commit], PATIENCE)
}

/** The newest commit of a branch, or of the default one where it is gone; the clone has it afterwards. */
export function fetchNewest(clone: string, branch: string | undefined): Newest {
  const wanted = branch === undefined ? [] : [`refs/heads/${branch}`]
  const lines = gitText(clone, ['ls-remote', '--symref', 'origin', 'HEAD', ...wanted], PATIENCE).split('\n')
  const commitOf = (ref: string | undefined) =>
    lines.find((line) => ref !== undefined && /^[0-9a-f]+\t/.test(line) && line.endsWith(`\t${ref}`))?.split('\t')[0]
  const own = commitOf(wanted[0])
  const commit = own ?? commitOf('HEAD')
  if (commit === undefined) throw new Error('the repository is empty')
  fetchCommit(clone, commit)
  const defaultBranch = lines.flatMap((line) => /^ref: refs\/heads\/(\S+)\tHEAD$/.exec(line)?.[1] ?? [])[0] ?? ''
  return { commit, defaultBranch, ...(branch !== undefined && own === undefined && { lostBranch: branch }) }
}

/** Gets the files with these ids in one request, instead of one request each when they are read. */
export function fetchFiles(clone: string, ids: readonly string[]): void {
  const missing = missingOf(clone, ids)
  if (missing.length === 0) return
  const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head']
  git(clone, [...args, '--filter=blob:none', '--stdin', 'origin'], { ...PATIENCE, input: `${missing.join('\n')}\n` })
}

function hasCommit(clone: string, commit: string): boolean {
  return missingOf(clone, [commit]).length === 0
}

function missingOf(clone: string, ids: readonly string[]): string[] {
  const known = new Set(
    // Listing what is there does not fetch, unlike asking for an object that is not.
    gitText(clone, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)', '--unordered']).split('\n'),
  )
  return ids.filter((id) => !known.has(id))
}
