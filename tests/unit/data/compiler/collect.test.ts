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

test('what is a link that is not followed is there, with the reason', () => {
  const { folder } = createWorkspace({ 'a.md': '' })
  mkdirSync(join(folder, 'folder'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.md'))
  symlinkSync(join(folder, 'folder'), join(folder, 'folder.md'))
  expect(collect(folder).map(({ name, link }) => [name, link])).toEqual([
    ['a.md', undefined],
    ['dangling.md', 'leads nowhere'],
    ['folder.md', 'leads to a folder'],
  ])
})

test('a folder that does not exist is an exception', () => {
  expect(() => collect('/does/not/exist')).toThrow('There is no content folder /does/not/exist.')
})
