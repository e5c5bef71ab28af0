import { expect, test } from 'vitest'
import { compile } from '../../../src/data/compiler/compile.ts'
import { buildSearchIndex } from '../../../src/data/search/build-index.ts'
import { buildSentenceIndex } from '../../../src/data/search/build-sentences.ts'
import { createSearch, type Search } from '../../../src/data/search/engine.ts'
import { createFullSearch } from '../../../src/data/search/full-search.ts'

// What people ask, of the whole catalogue.

let opened: { names: Search; full: Search } | undefined

function searches() {
  if (!opened) {
    const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })
    const index = buildSearchIndex(catalogue)
    opened = { names: createSearch(index), full: createFullSearch(index, buildSentenceIndex(catalogue)) }
  }
  return opened
}

function find(query: string): string[] {
  return searches()
    .full.search(query, { limit: 10, onePerId: true })
    .results.map(({ id }) => id)
}

test.each([
  ["If-None-Match so I don't redownload", ['topic:http-conditional-requests']],
  ['ndjson streaming rows', ['topic:data-format', 'topic:notifications-server-events']],
  ['postman says 415 but my json is fine', ['topic:http-status-415']],
  ['OAuth may be used to protect resources', ['topic:security-oauth']],
  ['Caching should be encouraged', ['topic:http-caching']],
  ['HEAD should be used to retrieve response headers', ['topic:http-methods-head']],
  ['JSON should be supported for resource representation', ['topic:data-format']],
  ['how do we kill an old endpoint without upsetting customers', ['topic:deprecation']],
  ['push instead of polling every 10 seconds', ['topic:notifications-server-events', 'topic:webhooks']],
  ['what to say when a call succeeds with nothing in the body', ['topic:http-status-204']],
])('%s: the wanted topic is among the first three', (query, wanted) => {
  expect(wanted).toEqual(expect.arrayContaining([find(query).find((id) => wanted.includes(id))]))
  expect(
    find(query)
      .slice(0, 3)
      .some((id) => wanted.includes(id)),
  ).toBe(true)
})

test.each(['The dough should rest in the fridge overnight', 'how much income tax do I pay', 'who won the world cup'])(
  '%s: nothing is about that',
  (query) => {
    expect(find(query)).toEqual([])
  },
)

test.each(['pagination', 'Rate limiting', 'CORS'])(
  'who types the name of a topic (%s) sees nothing put above it or its sections when sentences come',
  (query) => {
    const { names, full } = searches()
    const ids = (search: Search) => search.search(query, { limit: 60 }).results.map(({ id, title }) => `${id} ${title}`)
    expect(ids(full)).toEqual(ids(names))
  },
)
