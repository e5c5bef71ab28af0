import { expect, test } from 'vitest'
import { changedDays } from '../../../src/publish/changed-days.ts'
import { compileFiles } from '../../support/compile.ts'
import { contentFile, guidelineFile, section, topicFile } from '../../support/content.ts'

const CONTENT = {
  'topics/cors.md': topicFile('cors', { topic_changed: '2026-03-01' }),
  'topics/errors.md': topicFile('errors'),
  'guidelines/a.md': guidelineFile(
    'a',
    { cors: [section('https://a.example/#c')] },
    { guideline_changed: '2026-04-01', guideline_reviewDate: '2026-05-01', guideline_date: '2026-06-01' },
  ),
  'pages/about.md': contentFile({ layout: 'page', title: 'About' }),
  'news/hello.md': contentFile({ layout: 'post', title: 'Hello', date: '2026-02-01' }),
}

test('a page changed on the last day that content and ledger tell of it', () => {
  const days = new Map([
    ['/about/', '2026-01-01'],
    ['/design/topics/cors', '2026-01-02'],
    ['/design/topics/errors', '2026-01-03'],
    ['/design/guidelines/a', '2026-01-04'],
  ])
  expect(Object.fromEntries(changedDays(compileFiles(CONTENT).catalogue, days))).toEqual({
    '/about/': '2026-01-01',
    // The guideline that deals with it changed after it.
    '/design/topics/cors': '2026-04-01',
    '/design/topics/errors': '2026-01-03',
    // Read again after it changed. The document's own day is not ours.
    '/design/guidelines/a': '2026-05-01',
    '/blog/hello': '2026-02-01',
    '/blog/': '2026-02-01',
    '/design/topics/': '2026-04-01',
    '/design/decisions': '2026-04-01',
    '/design/coverage': '2026-04-01',
    '/design/compare': '2026-05-01',
    '/design/audit': '2026-04-01',
    '/design/yours': '2026-04-01',
    '/design/guidelines/': '2026-05-01',
    '/': '2026-05-01',
  })
})

test('what nobody dated has no day', () => {
  const { catalogue } = compileFiles({ 'topics/cors.md': topicFile('cors') })
  expect(changedDays(catalogue, new Map())).toEqual(new Map())
})
