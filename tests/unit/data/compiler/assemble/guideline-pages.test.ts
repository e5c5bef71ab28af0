import { expect, test } from 'vitest'
import { compileFiles } from '../../../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../../../support/content.ts'

test('the page of a guideline has its fields, and its entries by category in the order of topics', () => {
  const fields = {
    guideline_companyUrl: 'https://a.example/',
    guideline_githubUrl: 'https://github.com/a/a',
    guideline_screenshotUrl: '/media/a.png',
    guideline_authors: [{ name: 'Ada' }],
    guideline_attachedDocuments: [{ name: 'PDF', url: 'https://a.example/a.pdf' }],
    guideline_licence: 'CC-BY-4.0',
    guideline_source: { repository: 'https://github.com/a/a', commit: 'abc', checkedDate: '2026-11-22' },
    guideline_changed: '2026-11-22',
  }
  const references = [section('https://a.example/#1')]
  const { catalogue } = compileFiles({
    'topics/z.md': topicFile('z', { topic_category: 'First' }),
    'topics/a.md': topicFile('a', { topic_category: 'First' }),
    'topics/b.md': topicFile('b', { topic_category: 'Second' }),
    'topics/c.md': topicFile('c', { topic_category: 'Third' }),
    'guidelines/a.md': guidelineFile('a', { b: references, z: references, a: references }, fields, '\nBy us.\n'),
    'public/media/a.png': '',
  })
  expect(catalogue.guidelines[0]).toMatchObject({
    companyUrl: 'https://a.example/',
    githubUrl: 'https://github.com/a/a',
    screenshotUrl: '/media/a.png',
    authors: [{ name: 'Ada' }],
    attachedDocuments: [{ name: 'PDF', url: 'https://a.example/a.pdf' }],
    licence: 'CC-BY-4.0',
    source: { repository: 'https://github.com/a/a', commit: 'abc', checkedDate: '2026-11-22' },
    changed: '2026-11-22',
    introduction: '<p>By us.</p>',
    categories: [
      {
        category: { id: 'first', name: 'First', topics: 2 },
        entries: [{ topic: { id: 'a', name: 'a' } }, { topic: { id: 'z' } }],
      },
      {
        category: { id: 'second', name: 'Second', topics: 1 },
        entries: [{ topic: { id: 'b' }, decisions: [], references }],
      },
    ],
    topicTotal: 4,
    topics: 3,
    references: 3,
    file: 'guidelines/a.md',
  })
})

test('a screenshot that is missing is left out', () => {
  const { catalogue } = compileFiles({ 'a.md': guidelineFile('a', {}, { guideline_screenshotUrl: '/media/a.png' }) })
  expect(catalogue.guidelines[0]).not.toHaveProperty('screenshotUrl')
})
