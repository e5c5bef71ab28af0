import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOutputFolder } from '../../../../src/data/compiler/output-folder.ts'
import { createWorkspace } from '../../../support/workspace.ts'

test('files are written below the folder, with or without a slash at their start', () => {
  const { folder } = createWorkspace()
  const output = openOutputFolder(join(folder, 'site'))
  output.write('/a/b.html', 'one')
  output.write('c.bin', new Uint8Array([1]))
  expect(readFileSync(join(folder, 'site/a/b.html'), 'utf8')).toBe('one')
  expect(readFileSync(join(folder, 'site/c.bin'))).toHaveLength(1)
})

test.each(['../x', '/../x', 'a/../../x', '/a//b', './x', 'a/.', '', '/', '..\\x', 'a\0b'])(
  'nothing is written at %j',
  (path) => {
    const { folder } = createWorkspace()
    expect(() => openOutputFolder(join(folder, 'site')).write(path, '')).toThrow(
      `${path} cannot be published: it does not`,
    )
    expect(existsSync(join(folder, 'x'))).toBe(false)
  },
)

test('links do not lead out of the folder', () => {
  const { folder } = createWorkspace({ 'site/index.html': '', 'elsewhere/file': 'theirs' })
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'site/assets'))
  symlinkSync(join(folder, 'elsewhere/file'), join(folder, 'site/page.html'))
  mkdirSync(join(folder, 'site/data'))
  const output = openOutputFolder(join(folder, 'site'))
  expect(() => output.write('assets/deep/x.js', '')).toThrow('is a link that leads to')
  output.write('page.html', 'ours')
  expect(readFileSync(join(folder, 'elsewhere/file'), 'utf8')).toBe('theirs')
  expect(readFileSync(join(folder, 'site/page.html'), 'utf8')).toBe('ours')
  expect(existsSync(join(folder, 'elsewhere/deep'))).toBe(false)
})

test('no file is written twice, and what the system refuses is said with the path', () => {
  const { folder } = createWorkspace()
  const output = openOutputFolder(folder)
  output.write('a.html', '')
  expect(() => output.write('/A.html', '')).toThrow('/A.html cannot be published: something else is published there')
  expect(() => output.write('a.html/b.html', '')).toThrow('a.html/b.html cannot be published: ENOTDIR')
  expect(() => output.write('x'.repeat(300), '')).toThrow('cannot be published: ENAMETOOLONG')
})
