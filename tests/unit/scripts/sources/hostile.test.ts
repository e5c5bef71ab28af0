import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchCommit, fetchFiles, fetchNewest, openClone } from '../../../../scripts/sources/repository/clone.ts'
import { findClones } from '../../../../scripts/sources/repository/find-clones.ts'
import { openRepository } from '../../../../scripts/sources/repository/open.ts'
import { readSnapshot } from '../../../../scripts/sources/repository/snapshot.ts'
import type { Source } from '../../../../src/data/model/sources.ts'
import { createRepository } from '../../../support/repository.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const SOURCE: Source = {
  guideline: 'acme',
  dialect: 'github',
  files: '**/*.md',
  address: 'https://acme.example/{path}',
}
const HUGE = 100 * 1024 * 1024

test('links, huge files, other repositories, no texts and names with line breaks are named and not read', () => {
  const repository = createRepository()
  const { folder: outside } = createWorkspace({ 'secret.md': '# Secret' })
  const at = (name: string) => join(repository.folder, name)
  symlinkSync(join(outside, 'secret.md'), at('link.md'))
  symlinkSync('.', at('round'))
  writeFileSync(at('two\nlines.md'), '# Two lines')
  writeFileSync(at('huge.md'), '')
  truncateSync(at('huge.md'), HUGE)
  const commit = repository.commit('2026-01-01', {
    'README.md': '# Guide',
    'picture.md': new Uint8Array([0x89, 0x50, 0, 0x0d]),
    'latin.md': new Uint8Array([0x23, 0x20, 0xe9]),
  })
  repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},module.md`)
  repository.git('commit', '--quiet', '-m', 'module')
  const { document, notRead } = readSnapshot(at('.git'), repository.git('rev-parse', 'HEAD'), SOURCE)
  expect(document.files).toEqual([{ path: 'README.md', text: '# Guide' }])
  expect(notRead).toEqual([
    'link.md: a symbolic link',
    'module.md: another repository',
    '"two\\nlines.md": a name with a line break or another control character',
    'huge.md: 100 MB',
    'latin.md: not a text',
    'picture.md: not a text',
  ])
})

test('what is included is read once, and nothing outside the repository', () => {
  const repository = createRepository()
  symlinkSync('/etc/hostname', join(repository.folder, 'host.txt'))
  repository.commit('2026-01-01', { 'README.md': '# Guide', 'part/a.txt': 'A' })
  const { document, notRead } = readSnapshot(join(repository.folder, '.git'), 'HEAD', SOURCE)
  expect(['part/../part/a.txt', './part/a.txt', '/part/a.txt'].map(document.read)).toEqual(['A', 'A', 'A'])
  expect(['../../etc/passwd', 'host.txt', 'nowhere.txt'].map(document.read)).toEqual([undefined, undefined, undefined])
  expect(notRead).toEqual(['../../etc/passwd: leads out of the repository', 'host.txt: a symbolic link'])
})

test('more text than a document has is not read', () => {
  const repository = createRepository()
  const large = 'word '.repeat(900_000)
  const names = Array.from({ length: 16 }, (_, at) => `part-${String(at).padStart(2, '0')}.md`)
  repository.commit('2026-01-01', Object.fromEntries(names.map((name) => [name, `${name} ${large}`])))
  const { document, notRead } = readSnapshot(join(repository.folder, '.git'), 'HEAD', SOURCE)
  expect(document.files.map(({ path }) => path)).toEqual(names.slice(0, 14))
  expect(notRead).toEqual(names.slice(14).map((name) => `${name}: more text than a document has`))
})

test('clones are found by their paths, four levels down, and not through links', () => {
  const { folder, write } = createWorkspace()
  const add = (path: string) => {
    write({ [`${path}/.keep`]: '' })
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, path)])
  }
  for (const path of ['Acme+Guide/repo', 'a/b/widget/api.git', 'a/b/c/d/too-deep']) add(path)
  symlinkSync('/', join(folder, 'link'))
  const names = [...findClones(folder).keys()]
  expect(names).toContain('acme/guide')
  expect(names).toContain('widget/api')
  expect(names.join()).not.toContain('deep')
  expect(() => findClones(join(folder, 'nowhere'))).toThrow('There is no folder')
  expect(() => findClones(import.meta.filename)).toThrow('There is no folder')
})

test('a clone holds no files but those that were asked for, and goes on where it was left', () => {
  const repository = createRepository()
  repository.git('config', 'uploadpack.allowFilter', 'true')
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const first = repository.commit('2026-01-01', { 'README.md': '# Guide', 'other.txt': 'Not asked for' })
  repository.commit('2026-01-02', { 'README.md': '# Later' })
  const { folder: cache } = createWorkspace()
  const clone = openClone(cache, 'https://git.example/acme/guide')
  execFileSync('git', [
    '--git-dir',
    clone,
    'config',
    `url.file://${repository.folder}.insteadOf`,
    'https://git.example/acme/guide',
  ])
  const newest = fetchNewest(clone, 'pages')
  expect(newest).toMatchObject({ defaultBranch: 'master', lostBranch: 'pages' })
  fetchCommit(clone, first)
  const ids = (commit: string) =>
    execFileSync('git', ['--git-dir', clone, 'ls-tree', commit, 'README.md'], { encoding: 'utf8' })
  const id = ids(first).split(/\s+/)[2] ?? ''
  const held = () =>
    execFileSync('git', ['--git-dir', clone, 'cat-file', '--batch-all-objects', '--batch-check'], { encoding: 'utf8' })
  expect(held()).not.toContain('blob')
  fetchFiles(clone, [id])
  expect(held().match(/blob/g)).toHaveLength(1)
  const again = openRepository('https://git.example/acme/guide', SOURCE, { cache })
  expect(again.at(first).document.files).toEqual([{ path: 'README.md', text: '# Guide' }])
  expect(again.at(newest.commit).document.files).toEqual([{ path: 'README.md', text: '# Later' }])
})

test('only https is spoken', () => {
  const { folder } = createWorkspace()
  expect(() => openClone(folder, 'http://acme.example/a/b')).toThrow('not an https address')
})
