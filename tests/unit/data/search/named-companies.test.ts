import { expect, test } from 'vitest'
import { namedCompanies } from '../../../../src/data/search/named-companies.ts'
import type { SearchIndex } from '../../../../src/data/search/index-format.ts'

const COMPANIES = [
  { id: 'google', name: 'Google', logo: '' },
  { id: 'red-hat', name: 'Red Hat', logo: '' },
  { id: 'zalando', name: 'Zalando', logo: '' },
]
const INDEX = { companies: COMPANIES } as SearchIndex
const named = (query: string) => namedCompanies(query, INDEX).map(({ value, text }) => [value, text])

test('companies beside what is asked are conditions, in any letters and with names of several words', () => {
  expect(named('zalando google pagination')).toEqual([
    ['zalando', 'zalando'],
    ['google', 'google'],
  ])
  expect(named('error format Red Hat, ZALANDO')).toEqual([
    ['red-hat', 'Red Hat'],
    ['zalando', 'ZALANDO'],
  ])
})

test.each([
  'zalando pagination',
  'zalando google',
  'zalando vs google errors',
  'company:zalando google pagination',
  '',
])('“%s” means no conditions by itself', (query) => expect(named(query)).toEqual([]))
