import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { createCompiler } from '../../../../src/data/compiler/compile.ts'
import { compileFiles, found, reportOf } from '../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const CONTENT = {
  'topics/cors.md': topicFile('cors'),
  'guidelines/acme.md': guidelineFile('acme', { cors: [section('https://acme.example/#cors')] }),
}

const ROW = `- guideline: acme
  dialect: github
  files: README.md
  address: https://acme.example/{path}
`

test('data files are optional', () => {
  expect(found(compileFiles(CONTENT))).toEqual([])
  expect(found(compileFiles({ ...CONTENT, 'sources.yaml': ROW, 'standards.yaml': '[]\n' }))).toEqual([])
})

test('what is wrong with a row of sources.yaml is located, and the other rows count', () => {
  const compilation = compileFiles({
    ...CONTENT,
    'sources.yaml': `- guideline: acme
  dialect: kramdwon
  files: README.md
  address: https://acme.example/{path}
- guideline: acme
  dialect: github
  adress: https://acme.example/{path}
- guideline: acne
  dialect: github
  files: [README.md]
  address: []
${ROW}${ROW}`,
  })
  expect(found(compilation)).toEqual([
    'invalid-value sources.yaml:2:12',
    'missing-key sources.yaml:5:3',
    'missing-key sources.yaml:5:3',
    'unknown-key sources.yaml:7:3',
    'invalid-value sources.yaml:11:12',
    'duplicate-id sources.yaml:16:14',
  ])
  expect(reportOf(compilation)).toContain('Did you mean `kramdown`?')
  expect(compilation.data.sources?.data).toHaveLength(2)
})

test('a row of sources.yaml about a guideline that nothing defines is found', () => {
  const compilation = compileFiles({ ...CONTENT, 'sources.yaml': ROW + ROW.replace('acme', 'acne') })
  expect(found(compilation)).toEqual(['unknown-guideline sources.yaml:5:14'])
  expect(reportOf(compilation)).toContain('Did you mean `acme`?')
})

test('standards that a file with mistakes may have are not called unknown', () => {
  const compilation = compileFiles({
    ...CONTENT,
    'guidelines/acme.md': guidelineFile(
      'acme',
      { cors: [section('https://acme.example/#cors')] },
      { standards: [{ standard: 'rfc-1', url: 'https://acme.example/#cors' }] },
    ),
    'standards.yaml': '- id: rfc-1\n  number: RFC 1\n  url: https://www.rfc-editor.org/rfc/rfc1\n',
  })
  expect(found(compilation)).toEqual(['missing-key standards.yaml:1:3'])
})

test('a data file that is no YAML, or no list, is told and the content goes on', () => {
  const { problems, catalogue } = compileFiles({
    ...CONTENT,
    'sources.yaml': '- [',
    'standards.yaml': 'rfc-1: RFC 1\n',
  })
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'invalid-yaml sources.yaml',
    'wrong-type standards.yaml',
  ])
  expect(catalogue.guidelines).toHaveLength(1)
})

test('standards are listed with who names them, and those in force in their place', () => {
  const standard = (id: number, replacedBy = '') =>
    `- id: rfc-${id}\n  number: RFC ${id}\n  title: T\n  url: https://www.rfc-editor.org/rfc/rfc${id}\n${replacedBy}`
  const { catalogue } = compileFiles({
    ...CONTENT,
    'guidelines/acme.md': guidelineFile(
      'acme',
      { cors: [section('https://acme.example/#cors')] },
      {
        standards: [
          { standard: 'rfc-1', url: 'https://acme.example/#more', name: 'More' },
          { standard: 'rfc-1', url: 'https://acme.example/#cors', name: 'CORS and others' },
        ],
      },
    ),
    'standards.yaml': [
      standard(1, '  replacedBy: rfc-2\n'),
      standard(2, '  replacedBy: rfc-3\n'),
      standard(3),
      standard(4),
    ].join(''),
  })
  expect(catalogue.citations.guidelines).toEqual([
    {
      id: 'acme',
      title: 'acme guide',
      company: { id: 'acme', name: 'acme', logo: '/monograms/acme.svg', sprite: expect.stringMatching(/^logos-/) },
    },
  ])
  expect(catalogue.citations.standards.map(({ id, namedBy }) => ({ id, namedBy }))).toEqual([
    {
      id: 'rfc-1',
      namedBy: [
        {
          guideline: 0,
          sections: [
            { url: 'https://acme.example/#more', name: 'More' },
            { url: 'https://acme.example/#cors', name: 'cors' },
          ],
        },
      ],
    },
    { id: 'rfc-2', namedBy: [] },
    { id: 'rfc-3', namedBy: [] },
  ])
})

test('content without standards has no page of them', () => {
  const { catalogue } = compileFiles(CONTENT)
  expect(catalogue.standards).toBeUndefined()
  expect(catalogue.standardPages).toEqual([])
})

test('a standard whose successors go in a circle, or to nothing, has a page by itself', () => {
  const row = (id: number, replacedBy: number) =>
    `- id: rfc-${id}\n  number: RFC ${id}\n  title: T\n  url: https://www.rfc-editor.org/rfc/rfc${id}\n  replacedBy: rfc-${replacedBy}\n`
  const { catalogue } = compileFiles({ ...CONTENT, 'standards.yaml': row(1, 2) + row(2, 1) + row(3, 4) })
  expect(catalogue.standardPages.map(({ succession }) => succession.map(({ id }) => id))).toEqual([
    ['rfc-1'],
    ['rfc-2'],
    ['rfc-3'],
  ])
})

test('the address of a standard is kept: a row that vanishes is a lost permalink, one that has a mistake is not', () => {
  const ledger = 'path\tpublished\n/design/standards/rfc-1\t2026-11-22\n'
  const lost = { ...CONTENT, 'permalinks.tsv': ledger, 'standards.yaml': '[]\n' }
  expect(compileFiles(lost).problems.map(({ code }) => code)).toEqual(['lost-permalink'])
  const wrong = { ...lost, 'standards.yaml': '- id: rfc-1\n' }
  expect(new Set(compileFiles(wrong).problems.map(({ code }) => code))).toEqual(new Set(['missing-key']))
})

test('a compiler notices data files that appear and change', () => {
  const workspace = createWorkspace({
    ...CONTENT,
    'guidelines/acme.md': guidelineFile(
      'acme',
      { cors: [section('https://acme.example/#cors')] },
      { standards: [{ standard: 'rfc-1', url: 'https://acme.example/#cors' }] },
    ),
  })
  const compiler = createCompiler({ contentFolder: workspace.folder, publicFolder: join(workspace.folder, 'public') })
  expect(compiler.compilation().problems.map(({ code }) => code)).toEqual(['unknown-standard'])
  const row = { id: 'rfc-1', number: 'RFC 1', title: 'Host Software', url: 'https://www.rfc-editor.org/rfc/rfc1' }
  workspace.write({ 'standards.yaml': stringify([row]) })
  expect(compiler.refresh()).toBe(true)
  expect(compiler.compilation().problems).toEqual([])
  expect(compiler.refresh()).toBe(false)
  workspace.write({ 'sources.yaml': stringify([{ guideline: 'c', dialect: 'github', files: 'a.md', address: 'x' }]) })
  expect(compiler.refresh()).toBe(true)
  expect(compiler.compilation().problems.map(({ code }) => code)).toEqual(['unknown-guideline'])
  workspace.remove('sources.yaml')
  expect(compiler.refresh()).toBe(true)
  expect(compiler.compilation().problems).toEqual([])
})
