import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile, createCompiler } from '../../../../src/data/compiler/compile.ts'
import { compileFiles, found } from '../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const SEED = join(import.meta.dirname, '../../../fixtures/valid/seed/cors.md')

describe('the seed alone', () => {
  const contentFolder = join(SEED, '..')
  const { catalogue, problems } = compile({ contentFolder, publicFolder: contentFolder })

  test('is a complete catalogue', () => {
    expect(problems.map(({ code }) => code)).toEqual(['missing-logo', 'missing-logo', 'missing-logo'])
    expect(catalogue.index.counts).toEqual({
      topics: 1,
      guidelines: 3,
      companies: 3,
      entries: 3,
      references: 3,
      decisions: 0,
    })
    expect(catalogue.guidelines.map(({ id }) => id)).toEqual([
      'ausdto-api-design-guide',
      'microsoft-rest-api-guidelines',
      'white-house-web-api-standards',
    ])
    expect(catalogue.index.companies.map(({ id, name }) => [id, name])).toEqual([
      ['australian-digital-transformation-office', 'Australian Digital Transformation Office'],
      ['microsoft', 'Microsoft'],
      ['white-house', 'White House'],
    ])
  })

  test('has exactly its three references, on the topic and on the guidelines', () => {
    const addresses = [
      'https://apiguide.readthedocs.io/en/latest/build_and_publish/cors.html',
      'https://github.com/Microsoft/api-guidelines/blob/master/Guidelines.md#8-cors',
      'https://github.com/WhiteHouse/api-standards/blob/master/README.md#jsonp',
    ]
    const ofTopic = catalogue.topics.flatMap(({ entries }) => entries.flatMap(({ references }) => references))
    const ofGuidelines = catalogue.guidelines.flatMap(({ categories }) =>
      categories.flatMap(({ entries }) => entries.flatMap(({ references }) => references)),
    )
    expect(ofTopic.map(({ url }) => url)).toEqual(addresses)
    expect(ofGuidelines.map(({ url }) => url)).toEqual(addresses)
  })

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('has the days as written in %s', (zone) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    const { index } = compile({ contentFolder, publicFolder: contentFolder }).catalogue
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(index.guidelines.map(({ date, reviewDate }) => [date, reviewDate])).toEqual([
      ['2015-10-20', '2016-08-18'],
      ['2016-07-19', '2016-08-31'],
      ['2015-02-24', '2016-08-18'],
    ])
  })

  test('compiles the same directly in the content folder and in a folder below it', () => {
    const { folder } = createWorkspace({ '_pages/design/topics/README.txt': '' })
    copyFileSync(SEED, join(folder, '_pages/design/topics/cors.md'))
    const nested = compile({ contentFolder: folder, publicFolder: folder }).catalogue
    expect(nested.index).toEqual(catalogue.index)
  })
})

test('the same content gives the same catalogue, byte for byte', () => {
  const files = {
    'topics/cors.md': topicFile('cors'),
    'topics/errors.md': topicFile('errors'),
    'guidelines/b.md': guidelineFile('b', {
      errors: [section('https://b.example/#e')],
      cors: [section('https://b.example/#c')],
    }),
    'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
  }
  const reversed = Object.fromEntries(Object.entries(files).toReversed())
  expect(JSON.stringify(compileFiles(files).catalogue)).toBe(JSON.stringify(compileFiles(reversed).catalogue))
})

test('Windows line ends and a byte order mark change neither content nor places', () => {
  const files = {
    'topics/cors.md': topicFile('cors', { topic_aliases: ['jsonp'], redirect_from: ['/a', '/a'] }, '\nText\n'),
    'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c', { level: 'mist' })] }),
    'guidelines/b.md': guidelineFile('b', { cors: [section('https://b.example/#c')] }),
  }
  const windows = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  )
  const expected = compileFiles(files)
  expect(found(expected)).toHaveLength(2)
  expect(found(compileFiles(windows))).toEqual(found(expected))
  expect(compileFiles(windows).catalogue).toEqual(expected.catalogue)
})

describe('one bad file', () => {
  const good = {
    'topics/cors.md': topicFile('cors'),
    'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
  }

  test('hides no problem of another', () => {
    const bad = {
      'topics/bad.md': '---\nlayout: topic\nlayout: topic\n---\n',
      'guidelines/b.md': guidelineFile('b', { cros: [section('ftp://b.example/#c')] }, { guideline_titel: 'B' }),
      'guidelines/c.md': guidelineFile('c', { cros: [section('https://c.example/#c')] }),
      'guidelines/d.md': 'no fence',
    }
    expect(found(compileFiles({ ...good, ...bad })).map((place) => place.split(' ')[0])).toEqual([
      'unknown-topic',
      'unsafe-address',
      'unknown-key',
      'unknown-topic',
      'missing-front-matter',
      'invalid-yaml',
    ])
  })

  test('is looked at as a whole: what is wrong with its ids as well as with its fields', () => {
    const topics = [
      { topic_id: 'cors', references: [{ url: 'https://b.example/#none' }, section('https://b.example/#c')] },
      { topic_id: 7, references: [section('https://b.example/#seven')] },
      { topic_id: 'cosr', references: [section('https://b.example/#x')] },
    ]
    const compilation = compileFiles({
      ...good,
      'guidelines/b.md': guidelineFile('b', {}, { topics, guideline_titel: 'x' }),
    })
    expect(found(compilation)).toEqual([
      'missing-key guidelines/b.md:10:9',
      'wrong-type guidelines/b.md:13:15',
      'unknown-topic guidelines/b.md:17:15',
      'unknown-key guidelines/b.md:21:1',
    ])
    expect(compilation.catalogue.topics[0]?.entries[1]?.references).toEqual([
      { name: 'c', url: 'https://b.example/#c' },
    ])
  })

  test('leaves the rest of the catalogue as it is', () => {
    const { catalogue } = compileFiles({ ...good, 'topics/bad.md': 'no fence' })
    expect(catalogue.topics[0]?.entries).toHaveLength(1)
  })

  test.each([
    ['with a wrong field', topicFile('cors', { topic_alias: 'x' })],
    ['that is not YAML', '---\n}\n---\n'],
    ['that is not closed', '---\nlayout: topic\n'],
  ])('%s is not reported again where others refer to it', (_, text) => {
    const files = {
      'topics/cors.md': text,
      'topics/errors.md': topicFile('errors', { topic_related: ['cors'] }),
      'guidelines/a.md': guidelineFile('a', {
        cors: [section('https://a.example/#c')],
        errors: [section('https://a.example/#e')],
      }),
      'permalinks.tsv': 'path\tpublished\n/design/topics/cors\t2026-11-22\n',
    }
    const places = found(compileFiles(files))
    expect(places).toHaveLength(1)
    expect(places[0]).toContain('topics/cors.md')
  })
})

test('notes in the content folder itself are left alone', () => {
  const files = { 'README.md': '# Content\n', 'known-gaps.md': '', 'topics/cors.md': topicFile('cors') }
  expect(found(compileFiles(files))).toEqual(['topic-without-references topics/cors.md:3:11'])
})

describe('a compiler', () => {
  const cors = {
    'topics/cors.md': topicFile('cors'),
    'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#c')] }),
  }
  const logo = { guideline_companyLogoUrl: '/media/a.svg' }

  function createTestCompiler(files: Record<string, string>) {
    const workspace = createWorkspace(files)
    const compiler = createCompiler({ contentFolder: workspace.folder, publicFolder: join(workspace.folder, 'public') })
    return { workspace, compiler, first: compiler.compilation() }
  }

  test('keeps its result while nothing changes', () => {
    const { compiler, first, workspace } = createTestCompiler(cors)
    workspace.write(cors)
    expect(compiler.refresh()).toBe(false)
    expect(compiler.compilation()).toBe(first)
  })

  test('notices a changed, an added and a removed file', () => {
    const { compiler, workspace } = createTestCompiler(cors)
    workspace.write({ 'topics/cors.md': topicFile('cors', { topic_name: 'Cross-origin calls' }) })
    expect(compiler.refresh()).toBe(true)
    expect(compiler.catalogue().topics.map(({ name }) => name)).toEqual(['Cross-origin calls'])
    workspace.write({ 'topics/errors.md': topicFile('errors') })
    expect(compiler.refresh()).toBe(true)
    expect(compiler.catalogue().topics.map(({ name }) => name)).toEqual(['Cross-origin calls', 'errors'])
    workspace.remove('topics/errors.md')
    expect(compiler.refresh()).toBe(true)
    expect(compiler.catalogue().topics).toHaveLength(1)
  })

  test('notices a ledger and a logo that appear', () => {
    const { compiler, workspace } = createTestCompiler({
      ...cors,
      'guidelines/b.md': guidelineFile('b', { cors: [section('https://b.example/#c')] }, logo),
    })
    expect(compiler.compilation().problems.map(({ code }) => code)).toEqual(['missing-logo'])
    workspace.write({ 'permalinks.tsv': 'path\tpublished\n/gone\t2026-11-22\n' })
    expect(compiler.refresh()).toBe(true)
    expect(compiler.compilation().problems.map(({ code }) => code)).toEqual(['lost-permalink', 'missing-logo'])
    workspace.write({ 'public/media/a.svg': '<svg/>' })
    expect(compiler.refresh()).toBe(true)
    expect(compiler.compilation().problems.map(({ code }) => code)).toEqual(['lost-permalink'])
  })

  test('gives the same result as compiling anew', () => {
    const { compiler, workspace } = createTestCompiler(cors)
    workspace.write({
      'topics/errors.md': topicFile('errors'),
      'topics/cors.md': topicFile('cors', { topic_name: 'X' }),
    })
    compiler.refresh()
    expect(compiler.catalogue()).toEqual(compile(compiler).catalogue)
  })
})

test('a content folder that does not exist is an exception', () => {
  expect(() => compile({ contentFolder: '/does/not/exist', publicFolder: '/' })).toThrow(
    'There is no content folder /does/not/exist.',
  )
})

test.each([{ guideline_scope: [null] }, { guideline_scope: ['REST', null] }, { guideline_language: [null] }])(
  'an empty item is of the wrong type, whatever is due: %j',
  (fields) => {
    const compilation = compileFiles({
      'topics/a.md': topicFile('a'),
      'guidelines/g.md': guidelineFile('g', { a: [section('https://a.example/#a')] }, fields),
    })
    expect(compilation.problems.map(({ code }) => code)).toEqual(['wrong-type'])
  },
)
