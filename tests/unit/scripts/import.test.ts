import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../../src/data/compiler/compile.ts'
import { runScript } from '../../support/run-script.ts'
import { createWorkspace } from '../../support/workspace.ts'

const TOPICS = `cors:
  category: Miscellaneous
  name: CORS
  description: "How to deal with CORS "
errors:
  category: Error handling
  name: Errors
  description: |
    How to
    handle errors
`

const ACME = `id: acme-guide
title: Acme Guide
type: website
url: http://acme.example/guide
githubUrl: https://github.com/acme/guide
company: Acme
companyLogoUrl: /media/logos/acme.svg
date: 2016-09-22
language: english
owner: nobody
topics:
  cors:
    - name: CORS
      url: "http://acme.example/guide#cors "
      quote:
    - name: No address
  errors:
    name: Errors
    url: http://acme.example/guide#errors
`

function createImport(files: Record<string, string>) {
  const { folder } = createWorkspace(files)
  const [content, publicFolder] = [join(folder, 'content'), join(folder, 'public')]
  mkdirSync(publicFolder, { recursive: true })
  const env = { STYLEBOOK_CONTENT: content, STYLEBOOK_PUBLIC: publicFolder }
  return {
    runImport: async (...names: string[]) => {
      const { status, stdout, stderr } = await runScript(
        'import.ts',
        names.map((name) => join(folder, name)),
        env,
      )
      return { status, stderr: stderr.replaceAll(folder, ''), lines: stdout.replaceAll(folder, '').split('\n') }
    },
    read: (file: string) => readFileSync(join(content, file), 'utf8'),
    compiled: () => compile({ contentFolder: content, publicFolder }),
  }
}

test("the original's records become content that compiles, and what has no place is told", async () => {
  const { runImport, read, compiled } = createImport({
    'design/topics.yaml': TOPICS,
    'design/guidelines/acme.yaml': ACME,
  })
  const { status, lines } = await runImport('design')
  expect(status).toBe(0)
  expect(lines.slice(0, 6)).toEqual([
    '/content/topics/cors.md is written.',
    '/content/topics/errors.md is written.',
    '/content/guidelines/acme-guide.md is written.',
    '  left out: owner, for which a content file has no place',
    expect.stringMatching(/^ {2}left out: guideline_language: .*`english`/),
    expect.stringMatching(/^ {2}left out: cors, “No address”: .*lacks the field `url`/),
  ])
  expect(lines).toContain('3 written, 0 there already, 0 not written')
  expect(read('guidelines/acme-guide.md')).toMatchInlineSnapshot(`
    "---
    layout: guideline
    guideline_id: acme-guide
    guideline_title: Acme Guide
    guideline_company: Acme
    guideline_url: http://acme.example/guide
    guideline_type: website
    guideline_githubUrl: https://github.com/acme/guide
    guideline_companyLogoUrl: /media/logos/acme.svg
    guideline_date: 2016-09-22
    topics:
      - topic_id: cors
        references:
          - name: CORS
            url: http://acme.example/guide#cors
      - topic_id: errors
        references:
          - name: Errors
            url: http://acme.example/guide#errors
    ---
    "
  `)
  expect(read('topics/errors.md')).toContain('topic_description: How to handle errors\n')
  const { problems, catalogue } = compiled()
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(catalogue.guidelines.map(({ id }) => id)).toEqual(['acme-guide'])
})

test('a file that is there stays as it is', async () => {
  const { runImport, read } = createImport({ 'topics.yaml': TOPICS, 'content/topics/cors.md': 'mine' })
  const { lines } = await runImport('topics.yaml')
  expect(lines[0]).toBe('/content/topics/cors.md is there already and stays as it is.')
  expect(read('topics/cors.md')).toBe('mine')
})

test('lists of guidelines are read as tables and as lists of links', async () => {
  const { runImport, compiled } = createImport({
    'list.csv': 'Title,Company,URL,stars\nREST Guide,Groß & Söhne,https://g.example/,5\n"No, address",Acme,,\n',
    'list.md':
      '- Acme: [REST guidelines](https://acme.example/rest)\n- [Foo](https://foo.example/), a good one\n- none\n',
  })
  const { status, lines } = await runImport('list.csv', 'list.md')
  expect(status).toBe(1)
  expect(lines.slice(0, 6)).toEqual([
    '/content/guidelines/gross-sohne-rest-guide.md is written.',
    '  left out: stars, for which a content file has no place',
    '/list.csv:3 is not written:',
    expect.stringContaining('`guideline_url`'),
    '/content/guidelines/acme-rest-guidelines.md is written.',
    '/content/guidelines/foo.md is written.',
  ])
  expect(compiled().catalogue.guidelines.map(({ title, company }) => [company.name, title])).toEqual([
    ['Acme', 'REST guidelines'],
    ['Foo', 'Foo'],
    ['Groß & Söhne', 'REST Guide'],
  ])
})

test.each([
  [[], /Which files\?/],
  [['nowhere'], /nowhere does not exist/],
  [['a.txt'], /cannot be read: records are in files that end in/],
  [['bad.yaml'], /bad\.yaml is not what its ending says/],
  [['text.yaml'], /is no record/],
])('%j ends with what is wrong', async (names, message) => {
  const { runImport } = createImport({ 'a.txt': 'x', 'bad.yaml': 'a: [', 'text.yaml': 'hello' })
  const { status, stderr } = await runImport(...names)
  expect(status).toBe(1)
  expect(stderr).toMatch(message)
})
