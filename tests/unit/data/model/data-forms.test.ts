import { expect, test } from 'vitest'
import { dataFormsOf, documentPath, markdownPath } from '../../../../src/data/model/data-forms.ts'

const paths = (page: string | undefined, hasFeeds = true, feed?: string) =>
  dataFormsOf(page, hasFeeds, feed).map(({ label, path }) => `${label} ${path}`)

test('a page of the catalogue has all that it shows as JSON and YAML, its twin in Markdown, and a feed', () => {
  expect(paths('/design/topics/cors')).toEqual([
    'JSON /design/topics/cors/guidelines.json',
    'YAML /design/topics/cors/guidelines.yaml',
    'Markdown /design/topics/cors.md',
    'Feed /design/topics/cors.atom',
  ])
  expect(paths('/design/guidelines/google-aip', true, '/design/companies/google.atom')).toEqual([
    'JSON /design/guidelines/google-aip/topics.json',
    'YAML /design/guidelines/google-aip/topics.yaml',
    'Markdown /design/guidelines/google-aip.md',
    'Feed /design/companies/google.atom',
  ])
  expect(paths('/design/topics/')).toEqual([
    'JSON /design/topics.json',
    'YAML /design/topics.yaml',
    'Markdown /design/topics.md',
    'Feed /design.atom',
  ])
})

test('other pages have what there is of them', () => {
  expect(paths('/')).toEqual(['JSON /catalogue.json', 'Markdown /index.md', 'Feed /design.atom'])
  expect(paths('/design/coverage')).toEqual(['Markdown /design/coverage.md', 'Feed /design.atom'])
  expect(paths('/design/compare')).toEqual(['Markdown /design/compare.md', 'Feed /design.atom'])
  expect(paths('/about/')).toEqual(['Markdown /about.md'])
  expect(paths('/blog/')).toEqual(['Markdown /blog.md', 'Feed /feed.xml'])
  expect(paths('/blog/hello')).toEqual(['Markdown /blog/hello.md', 'Feed /feed.xml'])
})

test('a page that is not to be found has none', () => {
  expect(paths(undefined)).toEqual([])
})

test('without an origin there are no feeds', () => {
  expect(paths('/design/topics/cors', false).filter((form) => form.startsWith('Feed'))).toEqual([])
  expect(paths('/design/guidelines/a', false, '/design/companies/a.atom')).toHaveLength(3)
})

test('addresses follow from the canonical path', () => {
  expect(markdownPath('/')).toBe('/index.md')
  expect(markdownPath('/design/decisions')).toBe('/design/decisions.md')
  expect(documentPath('/design/decisions')).toBe('/design/decisions')
  expect(documentPath('/about/')).toBeUndefined()
})
