import { expect, test } from 'vitest'
import { newPermalinks } from '../../../../src/data/compiler/permalinks.ts'
import { compileFiles, found } from '../../../support/compile.ts'
import { contentFile, guidelineFile, section, topicFile } from '../../../support/content.ts'

const files = {
  'topics/cors.md': topicFile('cors', { redirect_from: ['/design/topics/cross-origin'] }),
  'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
  'pages/about.md': contentFile({ layout: 'page', title: 'About', redirect_from: ['/about-us'] }),
  'news/hello.md': contentFile({ layout: 'post', title: 'Hello', date: '2026-11-22' }),
}

function withLedger(...paths: string[]) {
  return compileFiles({
    ...files,
    'permalinks.tsv': ['path\tpublished', ...paths.map((path) => `${path}\t2026-11-22`)].join('\n'),
  })
}

test('without a ledger nothing is lost', () => {
  expect(found(compileFiles(files))).toEqual([])
})

test('a published path and an old path that leads on are kept, with or without a slash', () => {
  const compilation = withLedger(
    '/about',
    '/about-us/',
    '/blog/hello',
    '/design/guidelines/a',
    '/design/topics/cors',
    '/design/topics/cross-origin',
  )
  expect(found(compilation)).toEqual([])
})

test('a path that is neither is lost, and reported at its line', () => {
  expect(found(withLedger('/design/topics/cors', '/design/topics/gone'))).toEqual(['lost-permalink permalinks.tsv:3:1'])
})

test('tells the paths that are new', () => {
  const { linked, ledger } = withLedger('/about/', '/design/topics/cors')
  expect(newPermalinks(linked, ledger?.lines ?? [])).toEqual(['/blog/hello', '/design/guidelines/a'])
})

test('redirects lead from old to new paths', () => {
  expect(compileFiles(files).catalogue.redirects).toEqual([
    { from: '/about-us', to: '/about/' },
    { from: '/design/topics/cross-origin', to: '/design/topics/cors' },
  ])
})
