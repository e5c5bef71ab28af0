import { buildSearchIndex } from '../../../../src/data/search/build-index.ts'
import { buildSentenceIndex } from '../../../../src/data/search/build-sentences.ts'
import { createSearch, type Search, type SearchAnswer, type SearchOptions } from '../../../../src/data/search/engine.ts'
import { createFullSearch } from '../../../../src/data/search/full-search.ts'
import type { SearchIndex } from '../../../../src/data/search/index-format.ts'
import { compileFiles } from '../../../support/compile.ts'
import { guidelineFile, section, topicFile, type Fields } from '../../../support/content.ts'

/** A small catalogue in which searches can go wrong. */
const FILES: Record<string, string> = {
  'topics/pagination.md': topic('collection-pagination', 'Pagination', 'Collection Resources', [
    'paging',
    'page token',
  ]),
  'topics/sorting.md': topic('collection-sorting', 'Sorting a collection', 'Collection Resources', ['order by']),
  'topics/caching.md': topic('http-caching', 'Caching', 'HTTP Protocol', ['cache', 'Cache-Control']),
  'topics/cors.md': topic('cors', 'CORS', 'Miscellaneous', ['cross-origin resource sharing']),
  'topics/404.md': topic('http-status-404', '404 Not Found', 'HTTP Status User Error', ['missing resource']),
  'topics/422.md': topic('http-status-422', '422 Unprocessable Entity', 'HTTP Status User Error', []),
  'topics/hypermedia.md': topic('hypermedia', 'Hypermedia', 'Hypermedia', ['HATEOAS']),
  'topics/delete.md': topic('resource-deletion', 'Delete resource', 'Resources', ['soft delete', 'rate-limit']),
  'topics/null.md': topic('data-format-null', 'Null data', 'Data', ['nullable']),
  'topics/rate.md': topic('rate-limiting', 'Rate limiting', 'Operation', ['throttling', 'X-Request-ID']),
  'guidelines/zalando.md': guideline('zalando-guidelines', 'Zalando RESTful API Guidelines', 'Zalando', {
    'collection-pagination': [
      { ...section('https://zalando.example/#159'), name: 'MUST support pagination', level: 'must' },
      {
        ...section('https://zalando.example/#160'),
        name: 'SHOULD prefer cursor-based pagination',
        level: 'should',
        rules: [{ linter: 'Zally', id: '160', url: 'https://zally.example/160' }],
      },
    ],
    hypermedia: [{ ...section('https://zalando.example/#161'), name: 'SHOULD use pagination links', level: 'should' }],
    'http-caching': [{ ...section('https://zalando.example/#227'), name: 'MUST document cacheable endpoints' }],
  }),
  'guidelines/microsoft-azure.md': guideline('microsoft-azure', 'Microsoft Azure REST API Guidelines', 'Microsoft', {
    'collection-pagination': [{ ...section('https://azure.example/#paging'), name: 'Paging' }],
    'collection-sorting': [{ ...section('https://azure.example/#sorting'), name: 'Sorting' }],
  }),
  'guidelines/microsoft.md': guideline(
    'microsoft-rest-api-guidelines',
    'Microsoft REST API Guidelines',
    'Microsoft',
    {
      cors: [{ ...section('https://microsoft.example/#cors'), name: 'CORS' }],
      'http-status-404': [{ ...section('https://microsoft.example/#404'), name: 'Zürich wraps Straße errors' }],
      'http-status-422': [{ ...section('https://microsoft.example/#404'), name: 'Zürich wraps Straße errors' }],
    },
    { guideline_status: 'deprecated', guideline_sector: 'company' },
  ),
  'guidelines/tokyo.md': guideline('tokyo-guide', '東京 API ガイド', 'Tokyo City', {
    'http-caching': [{ ...section('https://tokyo.example/#cache'), name: 'キャッシュ', quote: 'Freshness of answers' }],
    'rate-limiting': [{ ...section('https://tokyo.example/#limit'), name: 'Limits', document: 'TYO-7' }],
  }),
}

function topic(id: string, name: string, category: string, aliases: string[]): string {
  return topicFile(id, { topic_name: name, topic_category: category, topic_aliases: aliases })
}

function guideline(id: string, title: string, company: string, topics: Record<string, Fields[]>, more: Fields = {}) {
  return guidelineFile(id, topics, { guideline_title: title, guideline_company: company, ...more })
}

/** The index of the small catalogue, or of other files. */
export function smallIndex(files = FILES): SearchIndex {
  return buildSearchIndex(compileFiles(files).catalogue)
}

/** The small catalogue searched with its sentences. */
export function fullSearch(): Search {
  const { catalogue } = compileFiles(FILES)
  return createFullSearch(buildSearchIndex(catalogue), buildSentenceIndex(catalogue))
}

let opened: Search | undefined

/** Searches the small catalogue, which the first search compiles. */
export function search(query: string, options?: SearchOptions): SearchAnswer {
  opened ??= createSearch(JSON.parse(JSON.stringify(smallIndex())))
  return opened.search(query, options)
}

/** The ids of what a search in the small catalogue finds. */
export function idsFor(query: string, options?: SearchOptions): string[] {
  return search(query, options).results.map(({ id }) => id)
}
