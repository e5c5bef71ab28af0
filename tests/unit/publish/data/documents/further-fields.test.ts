import { expect, test } from 'vitest'
import { published, sourceOf } from '../../../../support/data-files.ts'

const read = published(sourceOf())
const json = (path: string): unknown => JSON.parse(read(path))

const decisions = [
  {
    option: 'cursor',
    label: 'Cursor or page token',
    url: 'https://acme.example/guide#cursors',
    strength: 'should',
    note: 'Preferred for large collections.',
  },
  { option: 'offset', label: 'Offset and limit', url: 'https://acme.example/guide#offsets', also: true },
]

test('a topic tells all that is known of it', () => {
  expect(json('/design/topics/collection-pagination.json')).toEqual({
    id: 'collection-pagination',
    category: 'Collection Resources',
    name: 'Pagination',
    description: 'How to divide a collection into pages',
    aliases: ['paging', 'cursor'],
    question: 'Which pagination styles are used?',
    choice: 'several',
    options: [
      { id: 'cursor', label: 'Cursor or page token' },
      { id: 'offset', label: 'Offset and limit' },
    ],
    standards: [{ name: 'RFC 8288 Web Linking', url: 'https://www.rfc-editor.org/rfc/rfc8288' }],
    changed: '2026-11-22',
    introduction:
      'Large collections are read in parts. See https://www.rfc-editor.org/rfc/rfc8288 for links between *pages*.',
    counts: { guidelines: 2, references: 3 },
    _links: {
      self: { href: '/design/topics/collection-pagination.json' },
      topicGuidelines: { href: '/design/topics/collection-pagination/guidelines.json' },
      related: [{ href: '/design/topics/collection-sorting.json', title: 'Sorting' }],
    },
  })
})

test('a guideline tells all that is known of it', () => {
  expect(json('/design/guidelines/acme-api-guide.json')).toEqual({
    id: 'acme-api-guide',
    title: 'Acme API Guide',
    type: 'website',
    url: 'https://acme.example/guide',
    company: 'Acme',
    companyLogoUrl: '/media/logos/acme.svg',
    companyUrl: 'https://acme.example/',
    screenshotUrl: '/media/screenshots/acme.png',
    date: '2026-01-31',
    reviewDate: '2026-11-22',
    status: 'current',
    githubUrl: 'https://github.com/acme/guide',
    authors: [{ name: 'Ada Lovelace', twitter: 'ada', url: 'https://ada.example/' }],
    languages: ['en', 'pt-BR'],
    sector: 'company',
    country: 'DE',
    scope: ['REST', 'events'],
    licence: 'CC-BY-4.0',
    attachedDocuments: [
      { name: 'All of it as PDF', url: 'https://acme.example/guide.pdf', description: 'For printing' },
    ],
    source: { repository: 'https://github.com/acme/guide', commit: '0123456', checkedDate: '2026-11-22' },
    changed: '2026-11-22',
    introduction: 'The guide of a company that makes everything.',
    standards: [
      {
        id: 'openapi',
        number: 'OpenAPI',
        title: 'OpenAPI Specification',
        url: 'https://spec.openapis.org/oas/latest.html',
        sections: [{ name: 'SHOULD use cursors', url: 'https://acme.example/guide#cursors' }],
      },
      {
        id: 'rfc-7807',
        number: 'RFC 7807',
        title: 'Problem Details for HTTP APIs',
        url: 'https://www.rfc-editor.org/rfc/rfc7807',
        replacedBy: 'rfc-9457',
        sections: [
          { name: 'SHOULD use cursors', url: 'https://acme.example/guide#cursors' },
          { name: 'Errors', url: 'https://acme.example/guide#errors' },
        ],
      },
    ],
    counts: { topics: 2, references: 3 },
    _links: {
      self: { href: '/design/guidelines/acme-api-guide.json' },
      guidelineTopics: { href: '/design/guidelines/acme-api-guide/topics.json' },
    },
  })
})

test('a guideline that was replaced leads to the one that took its place', () => {
  expect(json('/design/guidelines/acme-api-guide-1.json')).toMatchObject({
    status: 'superseded',
    supersededBy: 'acme-api-guide',
    _links: { 'successor-version': { href: '/design/guidelines/acme-api-guide.json', title: 'Acme API Guide' } },
  })
})

test('an entry tells what is decided and all of its sections', () => {
  expect(json('/design/topics/collection-pagination/guidelines.json')).toHaveProperty('items.0.decisions', decisions)
  expect(json('/design/guidelines/acme-api-guide/topics.json')).toHaveProperty('items.0', {
    summary: 'Lists should be paged by opaque cursors; offset and limit may be used for short ones.',
    references: [
      {
        name: 'SHOULD use cursors',
        url: 'https://acme.example/guide#cursors',
        quote: 'Cursors stay valid while items come and go.',
        document: 'Collections',
        level: 'should',
        formerUrl: 'https://acme.example/old-guide#cursors',
        rules: [{ linter: 'Spectral', id: 'acme-cursors', url: 'https://acme.example/linter/v1.0.0/rules.yaml#L7' }],
      },
      { name: 'Seitenweise mit Versatz', url: 'https://acme.example/guide#offsets', language: 'de' },
    ],
    decisions,
    _embedded: {
      topic: {
        id: 'collection-pagination',
        category: 'Collection Resources',
        name: 'Pagination',
        description: 'How to divide a collection into pages',
        _links: {
          self: { href: '/design/topics/collection-pagination.json' },
          topicGuidelines: { href: '/design/topics/collection-pagination/guidelines.json' },
        },
      },
    },
    _links: { topic: { href: '/design/topics/collection-pagination.json' } },
  })
})

test('the list of decisions has every question that a guideline answers', () => {
  expect(json('/design/decisions.json')).toMatchObject({
    items: [
      {
        question: 'Which pagination styles are used?',
        choice: 'several',
        options: [{ id: 'cursor' }, { id: 'offset' }],
        guidelines: [
          {
            id: 'acme-api-guide',
            title: 'Acme API Guide',
            company: 'Acme',
            decisions,
            _links: { guideline: { href: '/design/guidelines/acme-api-guide.json' } },
          },
        ],
        _embedded: { topic: { id: 'collection-pagination' } },
        _links: { topic: { href: '/design/topics/collection-pagination.json' } },
      },
    ],
    _links: { self: { href: '/design/decisions.json' }, design: { href: '/design.json' } },
  })
})

test('the catalogue has each thing once', () => {
  expect(json('/catalogue.json')).toMatchObject({
    categories: [{ id: 'collection-resources', name: 'Collection Resources', topics: 2 }],
    topics: [{ id: 'collection-pagination' }, { id: 'collection-sorting' }],
    companies: [
      { id: 'acme', name: 'Acme', url: 'https://acme.example/', logoUrl: '/media/logos/acme.svg', guidelines: 2 },
    ],
    guidelines: [{ id: 'acme-api-guide' }, { id: 'acme-api-guide-1' }],
    entries: [
      { topic: 'collection-pagination', guideline: 'acme-api-guide', decisions },
      { topic: 'collection-pagination', guideline: 'acme-api-guide-1' },
      { topic: 'collection-sorting', guideline: 'acme-api-guide' },
    ],
    _links: { self: { href: '/catalogue.json' }, design: { href: '/design.json' } },
  })
})

test('the catalogue tells of each standard who names it, and lists of guidelines leave it out', () => {
  expect(json('/catalogue.json')).toHaveProperty('standards', [
    {
      id: 'openapi',
      number: 'OpenAPI',
      title: 'OpenAPI Specification',
      url: 'https://spec.openapis.org/oas/latest.html',
      namedBy: [
        {
          guideline: 'acme-api-guide',
          sections: [{ name: 'SHOULD use cursors', url: 'https://acme.example/guide#cursors' }],
        },
      ],
    },
    expect.objectContaining({ id: 'rfc-7807', replacedBy: 'rfc-9457' }),
    expect.objectContaining({ id: 'rfc-9457', namedBy: [] }),
  ])
  expect(json('/design/guidelines.json')).not.toHaveProperty('items.0.standards')
  expect(json('/design/guidelines/acme-api-guide/topics.json')).toHaveProperty('_embedded.guideline.standards')
})
