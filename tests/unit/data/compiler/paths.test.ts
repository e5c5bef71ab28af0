import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile, createCompiler } from '../../../../src/data/compiler/compile.ts'
import { compileFiles, found } from '../../../support/compile.ts'
import { contentFile, guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const cors = topicFile('cors')
const acme = guidelineFile('acme', { cors: [section('https://acme.example/#c')] })
const page = (fields = {}) => contentFile({ layout: 'page', title: 'A page', ...fields })
const post = (fields = {}) => contentFile({ layout: 'post', title: 'A post', date: '2026-01-02', ...fields })

function errorsOf(files: Record<string, string>): string[] {
  const compilation = compileFiles({ 'topics/cors.md': cors, 'guidelines/acme.md': acme, ...files })
  return found(compilation).filter((text) => !/^(?:topic-without|guideline-without)/.test(text))
}

test.each([
  '/',
  '/index',
  '/index.html',
  '/search',
  '/Search/',
  '/404',
  '/offline.html',
  '/blog',
  '/design',
  '/design/topics',
  '/design/topics/index.html',
  '/design/decisions',
  '/design/coverage',
  '/design/compare',
  '/design/audit',
  '/design/yours',
  '/design/topics/cors',
  '/design/topics/CORS',
  '/design/topics/cors/guidelines',
  '/design/guidelines/acme/topics/',
  '/design/topics/cors.json',
  '/llms.txt',
  '/catalogue.json',
  '/assets/x',
  '/media/logos/x',
  '/data/topics/cors',
  '/about.md',
])('the old address %s would replace something', (from) => {
  const files = { 'pages/about.md': page(), 'pages/imprint.md': page({ redirect_from: [from] }) }
  expect(errorsOf(files)).toEqual(['conflicting-redirect pages/imprint.md:5:5'])
})

test('an old address on the way to another one is in its way, and one beside it is not', () => {
  expect(errorsOf({ 'pages/imprint.md': page({ redirect_from: ['/a', '/A/b', '/a/c'] }) })).toEqual([])
  expect(errorsOf({ 'pages/imprint.md': page({ redirect_from: ['/x', '/x.html/y'] }) })).toEqual([
    'conflicting-redirect pages/imprint.md:6:5',
  ])
})

test.each(['index', '404', 'offline', 'search', 'blog', 'design', 'assets', 'data', 'media', 'social'])(
  'a page cannot be called %s',
  (slug) => {
    expect(errorsOf({ [`pages/${slug}.md`]: page() })).toEqual([`reserved-path pages/${slug}.md:2:9`])
  },
)

test('topics, guidelines and posts cannot take the file of their list', () => {
  expect(
    errorsOf({
      'topics/index.md': topicFile('index'),
      'guidelines/index.md': guidelineFile('index', { cors: [section('https://i.example/#c')] }),
      'news/index.md': post(),
    }),
  ).toEqual([
    'reserved-path guidelines/index.md:3:15',
    'reserved-path news/index.md:2:9',
    'reserved-path topics/index.md:3:11',
  ])
})

test.each(['con', 'aux', 'nul', 'prn', 'com1', 'lpt9'])('%s is no id: Windows has no file of that name', (id) => {
  expect(errorsOf({ [`topics/${id}-topic.md`]: topicFile(id), [`pages/${id}.md`]: page() })).toEqual([
    `invalid-value pages/${id}.md:2:9`,
    `invalid-value topics/${id}-topic.md:3:11`,
  ])
})

test('ids and names are short enough to be names of files', () => {
  const id = 'x'.repeat(101)
  const files = {
    'topics/long.md': topicFile(id),
    'guidelines/long.md': guidelineFile('long', { cors: [section('https://l.example/#c')] }, { guideline_company: id }),
    [`pages/${id}.md`]: page(),
  }
  expect(errorsOf(files)).toEqual([
    'invalid-value guidelines/long.md:5:20',
    `invalid-value pages/${id}.md:2:9`,
    'invalid-value topics/long.md:3:11',
  ])
})

test('pages of the public folder do not hide behind ours', () => {
  const files = {
    'public/index.html': '',
    'public/Design/topics.html': '',
    'public/sw.js': '',
    'public/robots.txt': '',
    'public/verification-1.html': '',
  }
  expect(errorsOf(files)).toEqual([
    'reserved-path public/Design/topics.html:1:1',
    'reserved-path public/index.html:1:1',
    'reserved-path public/sw.js:1:1',
  ])
})

test('the content folder and a file in it may be links; links that lead out of it or to folders are refused', () => {
  const { folder } = createWorkspace({
    'content/guidelines/acme.md': acme,
    'content/texts/about': page(),
    'elsewhere/cors.md': cors,
    'public/media/one.png': '',
  })
  mkdirSync(join(folder, 'content/pages'))
  mkdirSync(join(folder, 'content/topics'))
  symlinkSync('../texts/about', join(folder, 'content/pages/about.md'))
  symlinkSync('../../elsewhere/cors.md', join(folder, 'content/topics/cors.md'))
  symlinkSync('..', join(folder, 'content/topics/all'))
  symlinkSync('/dev/zero', join(folder, 'content/topics/zero.md'))
  symlinkSync('nowhere', join(folder, 'content/topics/gone.md'))
  symlinkSync('/etc', join(folder, 'public/etc'))
  symlinkSync('one.png', join(folder, 'public/media/two.png'))
  symlinkSync('content', join(folder, 'link'))
  const compilation = compile({ contentFolder: join(folder, 'link'), publicFolder: join(folder, 'public') })
  expect(compilation.catalogue.index.pages).toHaveLength(1)
  expect(found(compilation).filter((text) => text.startsWith('link-'))).toEqual([
    'link-outside public/etc:1:1',
    'link-outside topics/all:1:1',
    'link-outside topics/cors.md:1:1',
    'link-outside topics/gone.md:1:1',
    'link-outside topics/zero.md:1:1',
  ])
})

test('a picture that changes is checked again', () => {
  const workspace = createWorkspace({ 'topics/cors.md': cors, 'public/media/logos/a.svg': '<svg/>' })
  const compiler = createCompiler({ contentFolder: workspace.folder, publicFolder: join(workspace.folder, 'public') })
  const unsafe = () => found(compiler.compilation()).filter((text) => text.startsWith('unsafe'))
  expect(unsafe()).toEqual([])
  workspace.write({ 'public/media/logos/a.svg': '<svg>\n<script/></svg>' })
  expect(compiler.refresh()).toBe(true)
  expect(unsafe()).toEqual(['unsafe-file public/media/logos/a.svg:2:1'])
})
