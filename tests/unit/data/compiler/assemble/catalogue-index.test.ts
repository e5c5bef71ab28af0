import { describe, expect, test } from 'vitest'
import { compileFiles } from '../../../../support/compile.ts'
import { contentFile, guidelineFile, section, topicFile } from '../../../../support/content.ts'

function indexOf(files: Record<string, string>) {
  return compileFiles(files).catalogue.index
}

describe('topics', () => {
  test('are in the order of their sort keys, without regard to case, numbers by value', () => {
    const { topics, categories } = indexOf({
      'a.md': topicFile('status-100', { topic_category: 'Status', topic_name: '100' }),
      'b.md': topicFile('status-20', { topic_category: 'Status', topic_name: '20' }),
      'c.md': topicFile('errors', { topic_category: 'error handling', topic_name: 'Errors' }),
      'd.md': topicFile('first', { topic_category: 'Zeta', sort: 'AAA' }),
      'e.md': topicFile('last', { topic_category: 'Zeta', topic_name: 'last' }),
    })
    expect(topics.map(({ id }) => id)).toEqual(['first', 'last', 'errors', 'status-20', 'status-100'])
    expect(categories).toEqual([
      { id: 'zeta', name: 'Zeta', topics: 2 },
      { id: 'error-handling', name: 'error handling', topics: 1 },
      { id: 'status', name: 'Status', topics: 2 },
    ])
  })

  test('count their guidelines and sections, and name the companies', () => {
    const { topics, counts } = indexOf({
      'topics/cors.md': topicFile('cors'),
      'guidelines/b.md': guidelineFile('b', {
        cors: [section('https://b.example/#1'), section('https://b.example/#2')],
      }),
      'guidelines/a.md': guidelineFile('a', { cors: [section('https://a.example/#1')] }),
      'guidelines/c.md': guidelineFile('c', { cors: [] }),
    })
    expect(topics[0]).toMatchObject({ guidelines: 2, references: 3, companies: ['a', 'b'] })
    expect(counts).toEqual({ topics: 1, guidelines: 3, companies: 3, entries: 2, references: 3, decisions: 0 })
  })

  test('ask a question only with options', () => {
    const options = [{ id: 'yes', label: 'Yes' }]
    const { topics } = indexOf({
      'a.md': topicFile('a', { topic_question: 'Is it?', topic_options: options }),
      'b.md': topicFile('b', { topic_question: 'Is it?' }),
    })
    expect(topics.map(({ question }) => question)).toEqual(['Is it?', undefined])
  })
})

describe('guidelines', () => {
  test('name countries, languages and the guideline that took their place', () => {
    const { guidelines } = indexOf({
      'a.md': guidelineFile(
        'a',
        {},
        {
          guideline_country: 'CH',
          guideline_language: ['de', 'pt-BR'],
          guideline_status: 'superseded',
          guideline_supersededBy: 'b',
        },
      ),
      'b.md': guidelineFile('b', {}, { guideline_language: 'en' }),
    })
    expect(guidelines).toMatchObject([
      {
        country: { code: 'CH', name: 'Switzerland' },
        languages: [
          { code: 'de', name: 'German' },
          { code: 'pt-BR', name: 'Brazilian Portuguese' },
        ],
        supersededBy: { id: 'b', title: 'b guide' },
      },
      { languages: [{ code: 'en', name: 'English' }] },
    ])
    expect(guidelines[1]).not.toHaveProperty('country')
  })

  test('are ordered by company without regard to case, then by title', () => {
    const guideline = (id: string, company: string, title: string) =>
      guidelineFile(id, {}, { guideline_company: company, guideline_title: title })
    const { guidelines } = indexOf({
      'a.md': guideline('a', 'Zalando', 'A'),
      'b.md': guideline('b', 'adidas', 'B'),
      'c.md': guideline('c', 'Acme', 'Second'),
      'd.md': guideline('d', 'Acme', 'first'),
    })
    expect(guidelines.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
  })
})

describe('companies', () => {
  test('show their logo, or a monogram where it is missing', () => {
    const logo = (path: string) => ({ guideline_companyLogoUrl: path })
    const { companies } = indexOf({
      'a.md': guidelineFile('a', {}, logo('/media/a.svg')),
      'b.md': guidelineFile('b', {}, logo('/media/b.svg')),
      'c.md': guidelineFile('c', {}, logo('https://c.example/c.svg')),
      'd.md': guidelineFile('d', {}),
      'e.md': guidelineFile('e', {}, logo('/../a.md')),
      'public/media/a.svg': '<svg/>',
    })
    expect(companies.map((company) => company.logo)).toEqual([
      '/media/a.svg',
      '/monograms/b.svg',
      '/monograms/c.svg',
      '/monograms/d.svg',
      '/monograms/e.svg',
    ])
  })

  test('are retired when none of their guidelines is in force', () => {
    const guideline = (id: string, company: string, status?: string) =>
      guidelineFile(id, {}, { guideline_company: company, guideline_status: status })
    const { companies } = indexOf({
      'a.md': guideline('a', 'Gone', 'archived'),
      'b.md': guideline('b', 'Gone', 'superseded'),
      'c.md': guideline('c', 'Half', 'withdrawn'),
      'd.md': guideline('d', 'Half', 'draft'),
      'e.md': guideline('e', 'Unknown'),
    })
    expect(companies.map(({ name, retired }) => [name, retired])).toEqual([
      ['Gone', true],
      ['Half', false],
      ['Unknown', false],
    ])
  })
})

test('lists pages by name and posts latest first, wherever their files lie', () => {
  const post = (day: string) => contentFile({ layout: 'post', title: day, date: day })
  const { pages, posts } = indexOf({
    'pages/b.md': contentFile({ layout: 'page', title: 'B', description: 'About b' }),
    'a.md': contentFile({ layout: 'page', title: 'A' }),
    'news/one.md': post('2016-08-18'),
    'news/two.md': post('2026-11-22'),
  })
  expect(pages).toEqual([
    { slug: 'a', title: 'A' },
    { slug: 'b', title: 'B', description: 'About b' },
  ])
  expect(posts.map(({ slug, date }) => [slug, date])).toEqual([
    ['two', '2026-11-22'],
    ['one', '2016-08-18'],
  ])
})
