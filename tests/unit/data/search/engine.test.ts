import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idsFor, search } from './small-catalogue.ts'

const ZALANDO_PAGINATION = 'reference:zalando-guidelines/collection-pagination'

describe('the right page comes first', () => {
  test.each([
    ['cors', 'topic:cors'],
    ['CORS', 'topic:cors'],
    ['422', 'topic:http-status-422'],
    ['40', 'topic:http-status-404'],
    ['null', 'topic:data-format-null'],
    ['not found', 'topic:http-status-404'],
    ['sorting collection', 'topic:collection-sorting'],
    ['microsoft', 'guideline:microsoft-rest-api-guidelines'],
    ['microsoft azure', 'guideline:microsoft-azure'],
    ['東京', 'guideline:tokyo-guide'],
    ['キャッシュ', 'reference:tokyo-guide/http-caching'],
    ['zurich strasse', 'reference:microsoft-rest-api-guidelines/http-status-404'],
    ['TYO-7', 'reference:tokyo-guide/rate-limiting'],
    ['freshness', 'reference:tokyo-guide/http-caching'],
  ])('%s: a name, a number, any script', (query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  test.each([
    ['pag', 'topic:collection-pagination'],
    ['hyper', 'topic:hypermedia'],
    ['zal', 'guideline:zalando-guidelines'],
    ['rate lim', 'topic:rate-limiting'],
  ])('%s: the beginning of a word', (query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  test.each([
    ['corss', 'topic:cors'],
    ['pagnation', 'topic:collection-pagination'],
    ['sortng', 'topic:collection-sorting'],
    ['cahcing', 'topic:http-caching'],
    ['zalndo', 'guideline:zalando-guidelines'],
    ['rate limitting', 'topic:rate-limiting'],
  ])('%s: a misspelling', (query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  test.each([
    ['paging', 'topic:collection-pagination'],
    ['HATEOAS', 'topic:hypermedia'],
    ['soft delete', 'topic:resource-deletion'],
    ['ratelimiting', 'topic:rate-limiting'],
    ['pagetoken', 'topic:collection-pagination'],
    ['hate oas', 'topic:hypermedia'],
    ['x-request-id', 'topic:rate-limiting'],
    ['xrequestid', 'topic:rate-limiting'],
    ['HATEOAS 4.7', 'topic:hypermedia'],
  ])('%s: another word for it, written this way or that', (query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  test.each(['zalando pagination', 'pagination zalando', 'pagnation zalndo'])('%s: words across fields', (query) => {
    const ids = idsFor(query, { onePerId: true })
    expect(ids[0]).toBe(ZALANDO_PAGINATION)
    expect(ids).toContain('topic:collection-pagination')
    expect(ids).toContain('guideline:zalando-guidelines')
    expect(ids).not.toContain('reference:zalando-guidelines/http-caching')
  })
})

describe('a result', () => {
  test('of a section says where it stands and opens its anchor', () => {
    const [result] = search('zalando pagination').results
    expect(result).toMatchObject({
      kind: 'reference',
      id: ZALANDO_PAGINATION,
      path: '/design/topics/collection-pagination#zalando-guidelines',
      title: 'MUST support pagination',
      level: 'must',
      topic: { id: 'collection-pagination', name: 'Pagination' },
      guideline: { id: 'zalando-guidelines' },
      company: { id: 'zalando', name: 'Zalando' },
      category: { id: 'collection-resources' },
      words: expect.arrayContaining(['pagination', 'zalando']),
    })
  })

  test('of a topic says by which alias it was found', () => {
    const [result] = search('throttling').results
    expect(result).toMatchObject({ kind: 'topic', guidelines: 1, category: { name: 'Operation' } })
    expect(result?.matches).toEqual([
      { typed: 'throttling', how: 'exact', read: 'throttling', field: 'alias', text: 'throttling' },
    ])
  })

  test('of a topic says that other pages have a word', () => {
    const topic = search('zalando pagination').results.find(({ kind }) => kind === 'topic')
    expect(topic?.matches.map(({ field }) => field)).toEqual(['companies', 'name'])
  })

  test('stands once per id when asked', () => {
    const ids = idsFor('pagination')
    expect(ids.filter((id) => id === ZALANDO_PAGINATION)).toHaveLength(2)
    expect(idsFor('pagination', { onePerId: true }).filter((id) => id === ZALANDO_PAGINATION)).toHaveLength(1)
  })
})

describe('conditions', () => {
  test('keep what has one of the values of each field', () => {
    expect(new Set(idsFor('pagination', { filters: { kind: ['reference'], company: ['microsoft'] } }))).toEqual(
      new Set(['reference:microsoft-azure/collection-pagination']),
    )
    expect(idsFor('pagination', { filters: { level: ['should'] } })).toEqual([
      ZALANDO_PAGINATION,
      'reference:zalando-guidelines/hypermedia',
    ])
    expect(idsFor('pagination', { filters: { company: ['tokyo-city'] } })).toEqual([])
  })

  test('keep the sections that a linter of the publisher checks', () => {
    expect(idsFor('pagination has:rule')).toEqual([ZALANDO_PAGINATION])
    expect(search('pagination has:rule').results.map(({ title }) => title)).toEqual([
      'SHOULD prefer cursor-based pagination',
    ])
  })

  test('can be written in the query, by the beginning of the value', () => {
    const { results, filters } = search('pagination company:micro kind:reference')
    expect(results.map(({ id }) => id)).toEqual(['reference:microsoft-azure/collection-pagination'])
    expect(filters).toMatchObject([
      { field: 'company', values: ['microsoft'], text: 'company:micro' },
      { field: 'kind', values: ['reference'] },
    ])
  })

  test('of the same field, written or chosen, keep what has any of the values', () => {
    const either = new Set(idsFor('pagination', { filters: { company: ['microsoft', 'zalando'] } }))
    expect(new Set(idsFor('pagination company:zalando', { filters: { company: ['microsoft'] } }))).toEqual(either)
    expect(new Set(idsFor('pagination company:zalando company:microsoft'))).toEqual(either)
  })

  test('without words give all that they keep', () => {
    expect(idsFor('status:deprecated kind:guideline')).toEqual(['guideline:microsoft-rest-api-guidelines'])
  })

  test('that mean nothing are text', () => {
    expect(idsFor('company:pagination')[0]).toBe('topic:collection-pagination')
  })

  test('list what was chosen even when nothing has it, so that it can be taken back', () => {
    const { total, facets } = search('pagination', { filters: { company: ['microsoft'], level: ['may'] } })
    expect(total).toBe(0)
    expect(facets.companies.map(({ id, count }) => [id, count])).toContainEqual(['microsoft', 0])
    expect(facets.levels).toContainEqual({ level: 'may', count: 0 })
  })

  test('count for all facets but their own', () => {
    const { total, unfiltered, facets } = search('pagination', { filters: { company: ['microsoft'] } })
    const all = search('pagination')
    expect({ total, unfiltered }).toEqual({ total: 2, unfiltered: all.total })
    expect(facets.kinds).toEqual([
      { kind: 'topic', count: 1 },
      { kind: 'guideline', count: 0 },
      { kind: 'reference', count: 1 },
    ])
    expect(facets.companies.map(({ id, count }) => [id, count])).toEqual([
      ['microsoft', 2],
      ['zalando', 4],
    ])
    expect(facets.levels).toEqual([])
    expect(all.facets.levels).toEqual([
      { level: 'must', count: 1 },
      { level: 'should', count: 2 },
    ])
  })

  test('a word with a minus leaves out what it names', () => {
    const ids = idsFor('pagination -zalando')
    expect(ids).toContain('topic:collection-pagination')
    expect(ids.some((id) => id.includes('zalando'))).toBe(false)
  })
})

describe('what cannot be answered', () => {
  test.each(['', '   ', '👍', '…', 'qqqqq', 'blockchain consensus', 'grocery shopping', '"', '-', 'company:'])(
    '%j finds nothing',
    (query) => {
      expect(search(query)).toMatchObject({ results: [], total: 0, unfiltered: 0 })
    },
  )

  test('says how words were read', () => {
    expect(search('zalando pagnation').words).toEqual([
      { typed: 'zalando', how: 'exact', read: 'zalando' },
      { typed: 'pagnation', how: 'typo', read: 'pagination' },
    ])
  })

  test('suggests words and topics', () => {
    expect(search('blockchain paging').suggestions?.topics[0]).toEqual({
      id: 'collection-pagination',
      name: 'Pagination',
      path: '/design/topics/collection-pagination',
    })
    expect(search('hypxxmexxa').suggestions?.words).toEqual(['hypermedia'])
  })

  test.each([
    '[1]',
    'null',
    '{"a":1}',
    '__proto__',
    'constructor',
    'مرحبا שלום',
    '\ud800',
    'x'.repeat(10_000),
    'a '.repeat(5000),
  ])('%j does no harm', (query) => {
    expect(search(query).results.length).toBeLessThanOrEqual(20)
  })
})

test('any string is a query, and the same one always gives the same answer', () => {
  const word = fc.constantFrom('pagination', 'zalando', 'pag', '40', 'company:', '-', 'cors', '"')
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(word, fc.string())).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(query, (text) => {
      const answer = search(text)
      expect(search(text)).toEqual(answer)
      const scores = answer.results.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(scores.every((score) => score > 0)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('the order of words does not change what is found', () => {
  const words = fc.shuffledSubarray(['zalando', 'pagination', 'microsoft', 'paging', 'links'], { minLength: 2 })
  fc.assert(
    fc.property(words, (some) => {
      const options = { limit: 100 }
      expect(new Set(idsFor(some.join(' '), options))).toEqual(new Set(idsFor(some.toSorted().join(' '), options)))
    }),
  )
})
