import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { buildSearchIndex } from '../../../../src/data/search/build-index.ts'
import { buildSentenceIndex } from '../../../../src/data/search/build-sentences.ts'
import { createSearch, openSearch } from '../../../../src/data/search/engine.ts'
import { createFullSearch } from '../../../../src/data/search/full-search.ts'
import { openSentences } from '../../../../src/data/search/open-sentences.ts'
import type { SearchIndex } from '../../../../src/data/search/index-format.ts'
import type { SentenceIndex } from '../../../../src/data/search/sentence-index.ts'
import { compileFiles } from '../../../support/compile.ts'
import { contentFile, section, topicFile, type Fields } from '../../../support/content.ts'

const OPTIONS = [
  { id: 'cursor', label: 'Cursor or page token' },
  { id: 'offset', label: 'Offset and limit' },
]

const FILES = {
  'paging.md': topicFile(
    'collection-pagination',
    {
      topic_name: 'Pagination',
      topic_aliases: ['paging', 'the list is too long to load'],
      topic_question: 'Which pagination styles are used?',
      topic_choice: 'several',
      topic_options: OPTIONS,
    },
    'A page that moves while somebody reads shows rows twice.',
  ),
  'webhooks.md': topicFile('webhooks', { topic_name: 'Webhooks' }),
  'caching.md': topicFile('http-caching', { topic_name: 'Caching' }),
  'acme.md': guideline('acme', [
    entry('collection-pagination', 'Bookmarks must be opaque to consumers.', 'cursor'),
    entry('webhooks', 'Partners are told by a signed message that a parcel has been shipped.'),
    entry('http-caching', 'Answers may be kept by proxies.'),
  ]),
  'standards.yaml': stringify([
    { id: 'rfc-9457', number: 'RFC 9457', title: 'Problem Details for HTTP APIs', url: 'https://example.com/rfc9457' },
    { id: 'openapi', number: 'OpenAPI', title: 'OpenAPI Specification', url: 'https://example.com/openapi' },
  ]),
  'globex.md': guideline('globex', [
    // The words of notes are kept in small letters, as no other text has this one.
    entry('collection-pagination', 'Rows are skipped by number.', 'offset', 'Not for PARQUET.'),
  ]),
}

function guideline(id: string, topics: Fields[]): string {
  return contentFile({
    layout: 'guideline',
    guideline_id: id,
    guideline_title: `${id} guide`,
    guideline_company: id,
    guideline_url: `https://${id}.example/`,
    topics,
  })
}

function entry(topic_id: string, summary: string, option?: string, note?: string): Fields {
  const url = `https://example.com/#${topic_id}`
  const decision = option && { decision: [{ option, url, ...(note && { note }) }] }
  return { topic_id, summary, references: [section(url)], ...decision }
}

let built: { names: SearchIndex; sentences: SentenceIndex } | undefined

/** Both indexes, which the first test builds. */
function indexes() {
  if (!built) {
    const { catalogue } = compileFiles(FILES)
    built = { names: buildSearchIndex(catalogue), sentences: buildSentenceIndex(catalogue) }
  }
  return built
}

const search = (query: string) => createFullSearch(indexes().names, indexes().sentences).search(query)
const firstOf = (query: string) => search(query).results[0]

describe('a search over sentences', () => {
  test('finds a topic by what guidelines say on it, and says who', () => {
    expect(createSearch(indexes().names).search('tell a partner when parcels ship').results).toEqual([])
    const first = firstOf('tell a partner when parcels ship')
    expect(first?.id).toBe('topic:webhooks')
    expect(first?.matches).toContainEqual(
      expect.objectContaining({ field: 'summary', company: 'acme', text: expect.stringContaining('signed message') }),
    )
    expect(first?.words).toEqual(expect.arrayContaining(['partners', 'parcel']))
  })

  test('finds it by its introduction and by an alias of several words', () => {
    expect(firstOf('long list shows rows twice')?.matches).toContainEqual(
      expect.objectContaining({ field: 'introduction' }),
    )
    expect(firstOf('long list')?.matches).toContainEqual(
      expect.objectContaining({ field: 'phrase', text: 'the list is too long to load' }),
    )
  })

  test('finds a section by the sentence, beside its topic', () => {
    const found = search('acme opaque bookmarks').results.find(({ kind }) => kind === 'reference')
    expect(found?.id).toBe('reference:acme/collection-pagination')
    expect(found?.matches).toContainEqual(expect.objectContaining({ field: 'summary', text: expect.any(String) }))
  })

  test('reads everyday words as what guidelines say instead', () => {
    expect(firstOf('stale answers in the cache of a proxy')?.id).toBe('topic:http-caching')
    expect(firstOf('customers notified that parcels shipped')?.id).toBe('topic:webhooks')
  })

  test('gives a reason for every result whose texts have none of the words', () => {
    const reasons = ['phrase', 'summary', 'introduction', 'sections', 'companies', 'description', 'alias', 'more']
    for (const query of [
      'stale answers in the cache of a proxy',
      'tell a partner when parcels ship',
      'long list shows rows twice',
    ]) {
      for (const { matches } of search(query).results)
        expect(matches.some(({ field, text }) => reasons.includes(field) && text !== '')).toBe(true)
    }
  })

  test('takes no number for a name that says how many', () => {
    const [counted, plain] = [search('500 rows of a list'), search('rows of a list')]
    expect(counted.words).toEqual(plain.words)
    expect(search('429 errors').words.map(({ typed }) => typed)).toContain('429')
  })

  test.each([
    ['rfc 9457', ['rfc-9457']],
    ['RFC9457 errors', ['rfc-9457']],
    ['problem details', ['rfc-9457']],
    ['openapi 3.1', ['openapi']],
    ['openapi linting', []],
    ['details', []],
  ])('offers the pages of standards that “%s” names', (query, standards) => {
    const offered = createFullSearch(indexes().names, indexes().sentences).complete(query)
    expect(offered.flatMap(({ standard }) => standard ?? [])).toEqual(standards)
    expect(createSearch(indexes().names).complete(query)).toEqual([])
  })

  test('keeps what names say first', () => {
    expect(firstOf('caching')?.id).toBe('topic:http-caching')
    expect(firstOf('cahcing')?.id).toBe('topic:http-caching')
    expect(firstOf('acme')?.id).toBe('guideline:acme')
  })

  test.each(['bake bread at home', 'who scored the winning goal', 'xyzzy'])('gives nothing for “%s”', (query) => {
    expect(search(query).results).toEqual([])
    expect(search(query).suggestions).toEqual({ words: [], topics: [] })
  })
})

describe('the question of a topic', () => {
  test('answers who takes an option that the query names', () => {
    const { question } = search('who uses cursor pagination')
    expect(question?.question).toBe('Which pagination styles are used?')
    expect(question?.positions).toBe(2)
    expect(question?.options[0]).toMatchObject({ id: 'cursor', isNamed: true, companies: [{ id: 'acme' }] })
  })

  test('compares options', () => {
    const { question } = search('offset or cursor pagination')
    expect(question?.options.every(({ isNamed }) => isNamed)).toBe(true)
  })

  test('puts what a company takes first', () => {
    expect(search('does globex use offset pagination').question?.options[0]?.companies[0]?.id).toBe('globex')
  })

  test.each(['pagination', 'cursor pagination', 'acme caching'])('is not asked by “%s”', (query) => {
    expect(search(query).question).toBeUndefined()
  })
})

test('sentences load once, on the first full search, and again only where that failed', async () => {
  let loads = 0
  const opened = await openSearch(indexes().names, async () => {
    loads += 1
    if (loads === 1) throw new Error('offline')
    return indexes().sentences
  })
  expect(opened.search('parcel').results).toEqual([])
  await expect(opened.full(openSentences)).rejects.toThrow('offline')
  const full = await opened.full(openSentences)
  expect(await opened.full(openSentences)).toBe(full)
  expect(loads).toBe(2)
  expect(full.search('tell a partner when parcels ship')).toEqual(search('tell a partner when parcels ship'))
})
