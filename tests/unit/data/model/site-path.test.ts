import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageFiles, plainPath, sitePath, sitePathFault } from '../../../../src/data/model/site-path.ts'

test.each([
  '/',
  '/design/topics/cors',
  '/about/',
  '/old.html',
  '/guidelines.php',
  '/media/logos/ægir-łódź.png',
  '/a%20b',
  '/%E6%97%A5%E6%9C%AC',
  '/a..b/c',
])('%s is a path of the site', (path) => {
  expect(sitePathFault(path)).toBeUndefined()
})

test.each([
  ['/../../x', 'without empty parts'],
  ['/a/../b', 'without empty parts'],
  ['/a/./b', 'without empty parts'],
  ['/%2e%2e/x', 'without empty parts'],
  ['/..%2fx', 'percent sign'],
  ['/a//b', 'without empty parts'],
  ['//elsewhere.example/x', 'one slash'],
  ['about', 'one slash'],
  ['/old/?p=12', 'without `?` and `#`'],
  ['/old#part', 'without `?` and `#`'],
  ['/a%3Fb', 'which not every file system can keep'],
  ['/a b', 'without spaces'],
  ['/a\tb', 'without spaces'],
  ['/a\u0000b', 'without control characters'],
  ['/a%00b', 'without control characters'],
  ['/a\ud800b', 'control characters'],
  ['/100%', 'percent sign'],
  ['/%ff', 'percent sign'],
  ['/a\\..\\b', 'which not every file system can keep'],
  ['/a:b', 'which not every file system can keep'],
  ['/.git/config', 'starts with a dot'],
  ['/a/b.', 'ends with a dot'],
  ['/aux', 'Windows keeps'],
  ['/x/CON.html', 'Windows keeps'],
  [`/${'x'.repeat(300)}`, 'at most 200 bytes'],
  [`/${'字'.repeat(100)}`, 'at most 200 bytes'],
  [`/${'x/'.repeat(300)}x`, 'at most 400 characters'],
])('%j is none', (path, why) => {
  expect(sitePath.safeParse(path).success).toBe(false)
  expect(sitePathFault(path)).toContain(why)
})

test('whatever the path: its files lie below the folder, and their names are short enough', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '%2e%2e', '%2f', '%00', 'x'.repeat(240), 'index.html'))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const path = `/${parts.join('/')}`
      if (!sitePath.safeParse(path).success) return
      for (const file of pageFiles(path)) {
        expect(file).not.toMatch(/^\/|(?:^|\/)\.\.?(?:\/|$)|\0|\\/)
        for (const name of file.split('/')) expect(Buffer.byteLength(name)).toBeLessThan(256)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a page is the same with a slash, as a file, and however its letters are written', () => {
  const paths = ['/größe', '/größe/', '/größe.html', '/größe/index.html', '/gr%C3%B6%C3%9Fe', '/gro\u0308ße']
  expect(new Set(paths.map(plainPath))).toEqual(new Set(['/größe']))
  expect(['/', '/index.html'].map(plainPath)).toEqual(['', ''])
})
