import { expect, test } from 'vitest'
import { pageAlias, aliasKey } from '../../../src/page/page-alias.ts'

test.each([
  ['/design/topics/cors', '/design/topics/cors', '/'],
  ['/design/topics/cors', '/design/topics/cors/', '/'],
  ['/design/topics/cors', '/design/topics/cors.html', '/'],
  ['/design/topics/cors', '/design/topics/cors/index.html', '/'],
  ['/design/topics/cors', '/design/topics/cors/guidelines', '/'],
  ['/design/guidelines/google-aip', '/design/guidelines/google-aip/topics/', '/'],
  ['/design/topics/', '/design/topics', '/'],
  ['/design/topics/cors', '//design//topics/cors', '/'],
  ['/', '/index.html', '/'],
])('%s is what %s asks for', (page, path, base) => {
  expect(pageAlias(page, path, base)).toBe(page)
})

test('the canonical path keeps the base that the site is served under', () => {
  expect(pageAlias('/design/topics/cors', '/sub/path/design/topics/cors/', '/sub/path/')).toBe(
    '/sub/path/design/topics/cors',
  )
})

test.each(['/design/topics/cors/more', '/design/topics/corsair', '/', '/%E0%A4%A', '/about/topics'])(
  'a host that serves the page of cors for %s served the wrong one',
  (path) => {
    expect(pageAlias('/design/topics/cors', path, '/')).toBeUndefined()
  },
)

test.each([
  '/sub/design/topics/cors',
  '/sub/design/topics/cors/',
  '/sub/design/topics/cors.html',
  '/sub/design/topics/cors/index.html',
  '/sub/design/topics/cors/guidelines/',
])('%s is stored as one page with the others', (path) => {
  expect(aliasKey(path)).toBe('/sub/design/topics/cors')
})

test('what has a name of its own is a page of its own', () => {
  expect(['/', '/index.html', '/design/topics/', '/design/guidelines/topics'].map(aliasKey)).toEqual([
    '',
    '',
    '/design/topics',
    '/design/guidelines/topics',
  ])
})
