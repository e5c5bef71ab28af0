import { expect, test } from 'vitest'
import { createSearch } from '../../../../src/data/search/engine.ts'
import { decodeNumbers } from '../../../../src/data/search/number-code.ts'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import { smallIndex } from './small-catalogue.ts'

test('the same catalogue always gives the same index', () => {
  expect(JSON.stringify(smallIndex())).toBe(JSON.stringify(smallIndex()))
})

test('no external address is in it', () => {
  expect(JSON.stringify(smallIndex())).not.toContain('http:/')
  expect(JSON.stringify(smallIndex())).not.toContain('https:/')
})

test('a section stands once, whatever the number of its topics', () => {
  const shared = { ...section('https://a.example/#shared'), name: 'Shared section' }
  const twin = { ...section('https://a.example/#twin'), name: 'Shared section' }
  const index = smallIndex({
    'topics/one.md': topicFile('one'),
    'topics/two.md': topicFile('two'),
    'guidelines/a.md': guidelineFile('a', { one: [shared, twin], two: [shared] }),
  })
  expect(decodeNumbers(index.headings).filter((number) => number === 0)).toHaveLength(1)
  const { results } = createSearch(index).search('shared section')
  expect(results.map(({ id, path }) => [id, path])).toEqual([
    ['reference:a/one', '/design/topics/one#a'],
    ['reference:a/two', '/design/topics/two#a'],
  ])
})

test('an empty catalogue can be searched', () => {
  const { search } = createSearch(smallIndex({ 'topics/only.md': topicFile('only') }))
  expect(search('only').results.map(({ id }) => id)).toEqual(['topic:only'])
  expect(search('pagination').total).toBe(0)
})
