import { describe, expect, test } from 'vitest'
import { compileFiles } from '../../../support/compile.ts'
import { equalSummaries } from '../../../../scripts/sources/wording/equal-summaries.ts'
import { sentencesOf } from '../../../../scripts/sources/wording/ours.ts'
import { wordingOf } from '../../../../scripts/sources/wording/runs.ts'

const find = (ours: string, source: string) => wordingOf([{ place: 'a', text: ours }])(source).map(({ words }) => words)

describe('our wording in a source', () => {
  const sentence = 'clients must not rely on the order of the fields in an object'

  test('is a run of eight equal words or more, as long as it goes, whatever punctuation and case', () => {
    expect(
      find(
        `Here ${sentence} at all.`,
        `## Order\n\nNote: Clients **MUST NOT** rely on the\norder of the fields, in an object.`,
      ),
    ).toEqual([sentence])
    expect(find('clients must not rely on the order', sentence)).toEqual([])
  })

  test.each([
    ['quotes of ours', `It says “${sentence}”.`, sentence],
    ['code of ours', `See \`${sentence}\`.`, sentence],
    ['code of theirs', sentence, `\`\`\`text\n${sentence}\n\`\`\``],
    [
      'names',
      'see the OAuth 2.0 Authorization Framework Bearer Token Usage',
      'see the OAuth 2.0 Authorization Framework Bearer Token Usage',
    ],
  ])('is none in %s', (_, ours, source) => {
    expect(find(ours, source)).toEqual([])
  })

  test('is found although a name stands in it, and once for each place of ours', () => {
    const named = sentence.replace('object', 'JSON object')
    expect(find(named, `${named}. And again ${named}.`)).toEqual([sentence])
  })
})

test('sentences are descriptions, notes, summaries and the body, with their lines', () => {
  const text = [
    '---',
    'topic_name: Not a sentence',
    'topic_description: What it is about',
    'topics:',
    '  - references:',
    '      - summary: What it says',
    '---',
    '',
    'An introduction.',
  ].join('\n')
  expect(sentencesOf('a.md', text)).toEqual([
    { place: 'a.md:3', text: 'What it is about' },
    { place: 'a.md:6', text: 'What it says' },
    { place: 'a.md:9', text: '\n\nAn introduction.' },
  ])
})

test.each([
  ['starts that never end', '<pre <code <script <style '.repeat(200_000)],
  ['fences of many kinds', '```x\n~~~~y\n'.repeat(100_000)],
  ['open marks', '`'.repeat(500_000) + '"'.repeat(500_000) + '['.repeat(500_000)],
])('a document that no person wrote is gone through as well: %s', (_, text) => {
  const sentence = 'every collection is returned page by page and never whole'
  const find = wordingOf([{ place: 'here', text: sentence }])
  expect(find(`${sentence}.\n\n${text}`)).toEqual([{ place: 'here', words: sentence }])
})

test('summaries of one topic that are equal are found, those of two topics are not', () => {
  const topic = (id: string) =>
    `---\nlayout: topic\ntopic_id: ${id}\ntopic_name: ${id}\ntopic_category: Design\ntopic_description: About ${id}.\n---\n`
  const guideline = (id: string, cors: string, paging: string) =>
    `---\nlayout: guideline\nguideline_id: ${id}\nguideline_title: ${id}\nguideline_company: ${id}\n` +
    `guideline_url: https://example.com/${id}\ntopics:\n` +
    `  - topic_id: cors\n    summary: ${cors}\n    references: [{ name: A, url: 'https://example.com/${id}#a' }]\n` +
    `  - topic_id: paging\n    summary: ${paging}\n    references: [{ name: B, url: 'https://example.com/${id}#b' }]\n---\n`
  const { catalogue } = compileFiles({
    'topics/cors.md': topic('cors'),
    'topics/paging.md': topic('paging'),
    'guidelines/one.md': guideline('one', 'Allowed.', 'Required.'),
    'guidelines/two.md': guideline('two', 'Allowed.', 'Allowed.'),
    'guidelines/three.md': guideline('three', 'Forbidden.', 'Recommended.'),
  })
  expect(equalSummaries(catalogue.topics)).toEqual([{ topic: 'cors', guidelines: ['one', 'two'], summary: 'Allowed.' }])
})
