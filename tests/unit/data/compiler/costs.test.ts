import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { figure } from '../../../../src/data/model/counted.ts'
import { compile } from '../../../../src/data/compiler/compile.ts'
import { boundedSuggestions, editDistance } from '../../../../src/data/compiler/suggest.ts'
import { compileFiles, found, reportOf } from '../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import { createWorkspace } from '../../../support/workspace.ts'

const MANY = 10_000
const many = <T>(make: (index: number) => T) => Array.from({ length: MANY }, (_, index) => make(index))

function codesOf(files: Record<string, string>): Map<string, number> {
  const compilation = compileFiles(files)
  const counts = new Map<string, number>()
  for (const { code } of compilation.problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  expect(reportOf(compilation).split('\n').length).toBeLessThan(3000)
  return counts
}

// Each of these took minutes when a step was not linear: then the test runs out of time.
describe('what a pull request can hold is read in the end', { timeout: 60_000 }, () => {
  test('unknown fields', () => {
    const fields = Object.fromEntries(many((index) => [`field_${index}`, index]))
    expect(codesOf({ 'topics/a.md': topicFile('a', fields) }).get('unknown-key')).toBe(MANY)
  })

  test('unknown topics', () => {
    const topics = Object.fromEntries(many((index) => [`topic-${index}`, []]))
    expect(codesOf({ 'guidelines/a.md': guidelineFile('a', topics) }).get('unknown-topic')).toBe(MANY)
  })

  test('items of a list that are none', () => {
    expect(codesOf({ 'topics/a.md': topicFile('a', { topic_aliases: many(Number) }) }).get('wrong-type')).toBe(MANY)
  })

  test('references of one name, each at another address, and decisions that rest on none of them', () => {
    const references = many((index) => ({ name: 'x', url: `https://a.example/${index}` })).slice(0, 4000)
    const decision = many((index) => ({ option: 'b', url: `https://b.example/${index}` })).slice(0, 4000)
    const files = {
      'topics/b.md': topicFile('b', { topic_question: 'b', topic_options: [{ id: 'b', label: 'b' }] }),
      'guidelines/a.md': guidelineFile('a', {}, { topics: [{ topic_id: 'b', references, decision }] }),
    }
    expect(codesOf(files).get('decision-without-evidence')).toBe(4000)
    expect(compileFiles(files).catalogue.index.counts.references).toBe(4000)
  })

  test('lost lines of the ledger', () => {
    const lines = many((index) => `/lost/${index}\t2026-11-22\n`)
    expect(
      codesOf({ 'topics/a.md': topicFile('a'), 'permalinks.tsv': `path\tpublished\n${lines.join('')}` }).get(
        'lost-permalink',
      ),
    ).toBe(MANY)
  })

  test('names of 100,000 letters', () => {
    const long = 'x'.repeat(100_000)
    const compilation = compileFiles({
      'topics/a.md': topicFile(long),
      'guidelines/b.md': guidelineFile('b', { [`${long}y`]: [section('https://b.example/#c')] }, { [long]: 1 }),
    })
    expect(reportOf(compilation).length).toBeLessThan(10_000)
  })

  test('a file of ten megabytes', () => {
    const files = { 'topics/a.md': topicFile('a', {}, 'x '.repeat(5_000_000)), 'topics/b.md': topicFile('b') }
    expect(found(compileFiles(files))).toContain('oversized-file topics/a.md:1:1')
  })
})

test('a report shows the first problems, errors before warnings, and counts the rest', () => {
  const report = reportOf(
    compileFiles({ 'topics/a.md': topicFile('a', Object.fromEntries(many((index) => [`field_${index}`, 1]))) }),
  )
  expect(report.match(/ error unknown-key/g)).toHaveLength(200)
  expect(report).toContain('9,801 more problems not shown')
  expect(report).toContain(`${figure(MANY)} errors, 1 warning`)
})

test('proposals end when they have made enough work', () => {
  const suggest = boundedSuggestions()
  const candidates = many((index) => `candidate-${index}`)
  const proposed = many((index) => suggest(`candidat-${index}`, candidates)).filter(Boolean)
  expect(proposed.length).toBeGreaterThan(0)
  expect(proposed.length).toBeLessThan(100)
})

test('a bounded distance is the same as the whole one, as far as it goes', () => {
  for (const [a, b] of [
    ['pagination', 'paginatoin'],
    ['abcdef', 'abcxyz'],
    ['a', 'abcd'],
    ['kitten', 'sitting'],
  ] as const) {
    expect(editDistance(a, b, 3)).toBe(Math.min(4, editDistance(a, b)))
  }
})

describe('a ledger that is none', () => {
  test('is a problem with a place', () => {
    const { folder, write } = createWorkspace({ 'topics/a.md': topicFile('a') })
    mkdirSync(join(folder, 'permalinks.tsv'))
    const here = () => found(compile({ contentFolder: folder, publicFolder: join(folder, 'public') }))
    expect(here()[0]).toBe('undecodable-file permalinks.tsv:1:1')
    const outside = createWorkspace({ 'topics/b.md': topicFile('b') })
    symlinkSync('/dev/zero', join(outside.folder, 'permalinks.tsv'))
    expect(found(compile({ contentFolder: outside.folder, publicFolder: outside.folder }))[0]).toBe(
      'link-outside permalinks.tsv:1:1',
    )
    write({ 'topics/c.md': topicFile('c') })
  })
})

test('an empty folder has one problem', () => {
  expect(found(compileFiles({ 'README.md': '# Nothing\n' }))).toEqual(['no-content :1:1'])
})
