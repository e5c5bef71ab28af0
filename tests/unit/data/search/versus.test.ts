import { expect, test } from 'vitest'
import type { Search } from '../../../../src/data/search/engine.ts'
import { fullSearch } from './small-catalogue.ts'

let opened: Search | undefined

/** What a query asks to compare. */
function compared(query: string) {
  opened ??= fullSearch()
  return opened.complete(query).map(({ label, compared: what }) => ({ label, ...what }))
}

test('two names with “vs” between them ask for a comparison', () => {
  const expected = [{ label: 'Zalando and Microsoft', guidelines: ['zalando-guidelines', 'microsoft-azure'] }]
  for (const query of ['zalando vs microsoft', 'Zalando vs. Azure', 'zalando versus microsoft azure'])
    expect(compared(query)).toEqual(expected)
  expect(compared('compare zalando and azure')).toEqual(expected)
  expect(compared('compare zalando with azure')).toEqual(expected)
})

test('of a company with several guidelines the one in force is meant, unless another is named', () => {
  expect(compared('zalando vs microsoft rest api guidelines')[0]?.guidelines).toContain('microsoft-rest-api-guidelines')
  expect(compared('microsoft azure vs microsoft rest api guidelines')).toEqual([
    {
      label: 'Microsoft Azure REST API Guidelines and Microsoft REST API Guidelines',
      guidelines: ['microsoft-azure', 'microsoft-rest-api-guidelines'],
    },
  ])
})

test('what names no guideline names a topic', () => {
  const expected = [
    {
      label: 'Zalando and Microsoft on Pagination',
      guidelines: ['zalando-guidelines', 'microsoft-azure'],
      topics: ['collection-pagination'],
    },
  ]
  expect(compared('zalando vs azure pagination')).toEqual(expected)
  expect(compared('pagination zalando vs azure')).toEqual(expected)
})

test('three and four are compared, and no more', () => {
  expect(compared('zalando vs azure vs tokyo')[0]?.label).toBe('Zalando, Microsoft and Tokyo City')
  expect(compared('compare zalando, azure, tokyo, microsoft rest api guidelines')[0]?.guidelines).toHaveLength(4)
})

test('where fewer than two are named, nothing is to be compared', () => {
  for (const query of [
    'zalando vs',
    'vs zalando',
    'zalando vs nobody',
    'zalando vs zalando',
    'offset vs cursor',
    'zalando and azure',
    'compare',
    '',
  ])
    expect(compared(query)).toEqual([])
})
