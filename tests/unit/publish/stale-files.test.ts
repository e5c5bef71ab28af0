import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markStale, mayEmpty } from '../../../src/publish/stale-files.ts'
import { filesBelow } from '../../support/build-site.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stylebook-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

test('what is not written again is deleted, with the folders that it leaves empty', () => {
  for (const path of ['site/kept.html', 'site/same.html', 'site/gone.html', 'site/old/deep/gone.html'])
    write(path, 'old')
  const stale = markStale(join(folder, 'site'))
  write('site/kept.html', 'new')
  write('site/same.html', 'old')
  write('site/fresh/page.html', 'new')
  stale.sweep()
  expect(filesBelow(folder)).toEqual(['site/fresh/page.html', 'site/kept.html', 'site/same.html'])
  expect(existsSync(join(folder, 'site/old'))).toBe(false)
})

test('a repository in the folder is left alone, and so is what a link leads to', () => {
  write('site/.git/HEAD', 'ref')
  write('site/.gitattributes', 'old')
  write('elsewhere/page.html', 'mine')
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'site/link'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'site/broken'))
  const stale = markStale(join(folder, 'site'))
  write('site/link/page.html', 'built')
  stale.sweep()
  expect(filesBelow(folder)).toEqual(['elsewhere/page.html', 'site/.git/HEAD', 'site/link/page.html'])
  expect(readFileSync(join(folder, 'elsewhere/page.html'), 'utf8')).toBe('mine')
})

test('the folder need not exist yet', () => {
  const stale = markStale(join(folder, 'site'))
  write('site/page.html')
  stale.sweep()
  expect(filesBelow(folder)).toEqual(['site/page.html'])
})

test.each([
  [undefined, '/project', 'dist', true],
  [undefined, '/project', '../site', false],
  [undefined, '/project', '/project-site', false],
  [true, '/project', '../site', true],
  [false, '/project', 'dist', false],
])('with emptyOutDir %s, a build of %s may empty %s: %s', (asked, root, outDir, expected) => {
  expect(mayEmpty(asked, root, outDir)).toBe(expected)
})
