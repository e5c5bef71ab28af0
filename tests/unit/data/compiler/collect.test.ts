import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collect } from '../../../../src/data/compiler/collect.ts'
import { createWorkspace } from '../../../support/workspace.ts'

test('finds Markdown files at any depth, sorted, with forward slashes', () => {
  const { folder } = createWorkspace({
    'topics/z.md': '',
    'topics/a/deep/er.md': 'text',
    'Notes.md': '',
    'permalinks.tsv': '',
    'topics/image.png': '',
    '.git/hidden.md': '',
    'topics/.draft.md': '',
  })
  const files = collect(folder)
  expect(files.map(({ name }) => name)).toEqual(['Notes.md', 'topics/a/deep/er.md', 'topics/z.md'])
  expect(Buffer.from(files[1]?.bytes ?? []).toString()).toBe('text')
})

test('a file that cannot be read is there, with the reason', () => {
  const { folder } = createWorkspace({ 'a.md': '' })
  mkdirSync(join(folder, 'folder'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.md'))
  symlinkSync(join(folder, 'folder'), join(folder, 'folder.md'))
  expect(collect(folder).map(({ name, unreadable }) => [name, unreadable?.slice(0, 6)])).toEqual([
    ['a.md', undefined],
    ['dangling.md', 'ENOENT'],
    ['folder.md', 'EISDIR'],
  ])
})

test('a folder that does not exist is an exception', () => {
  expect(() => collect('/does/not/exist')).toThrow('There is no content folder /does/not/exist.')
})
