import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { createWorkspace } from './workspace.ts'

/** A git repository that a test commits to. */
export interface TestRepository {
  /** Its working folder, at `<root>/<owner>/<name>`. */
  folder: string
  /** Where clones are looked for. */
  root: string
  /** Writes and removes files, commits everything on the given day, and gives the commit. `undefined` removes a file. */
  commit(day: string, files?: Record<string, string | Uint8Array | undefined>): string
  git(...args: string[]): string
}

/** An empty repository named `owner/name` on the branch `master`, removed when the test ends. */
export function createRepository(name = 'acme/guide'): TestRepository {
  const { folder: root, write } = createWorkspace()
  const folder = join(root, name)
  write({ [`${name}/.keep`]: '' })
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...QUIET } }).trim()
  git('init', '--quiet', '--initial-branch=master')
  return {
    folder,
    root,
    git,
    commit(day, files = {}) {
      for (const [path, content] of Object.entries(files)) {
        if (content === undefined) git('rm', '--quiet', '--', path)
        else write({ [`${name}/${path}`]: content })
      }
      git('add', '--all')
      const date = `${day}T12:00:00Z`
      execFileSync('git', ['commit', '--quiet', '--allow-empty', '-m', day], {
        cwd: folder,
        env: { ...process.env, ...QUIET, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      })
      return git('rev-parse', 'HEAD')
    },
  }
}

const QUIET = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@acme.example',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@acme.example',
}
