import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { expect, test } from 'vitest'
import { bibtex } from '../../../../src/data/citation/bibtex.ts'
import type { Citable } from '../../../../src/data/citation/citable.ts'
import { cslJson } from '../../../../src/data/citation/csl-json.ts'
import { ADDRESSES, AWKWARD, plain, sectionCalled } from './works.ts'

const TODAY = '2026-11-29'

function read(text: string) {
  const { data } = new Cite(text)
  expect(data).toHaveLength(1)
  const [item] = data
  if (!item) throw new Error(text)
  return item
}

test.each(AWKWARD)('BibTeX of “%s” is read back as it was', (title) => {
  const item = read(bibtex(sectionCalled(title), TODAY))
  expect(item.title).toBe(title)
  expect(item.author).toEqual([{ family: title }])
  expect(item.note).toBe(`Section of The ${title}`)
  expect(item.URL).toBe('https://a.example/guide#paging')
  expect(item.issued?.['date-parts'][0]?.slice(0, 2)).toEqual([2024, 8])
  expect(item.accessed?.['date-parts']).toEqual([[2026, 11, 29]])
})

test.each(AWKWARD)('CSL-JSON of “%s” is read back as it was', (title) => {
  expect(read(cslJson(sectionCalled(title), TODAY))).toMatchObject({
    type: 'webpage',
    title,
    author: [{ literal: title }],
    'container-title': `The ${title}`,
    URL: 'https://a.example/guide#paging',
    issued: { 'date-parts': [[2024, 8, 31]] },
    accessed: { 'date-parts': [[2026, 11, 29]] },
  })
})

test.each(ADDRESSES)('both keep the address %s', (url) => {
  for (const text of [bibtex(sectionCalled('a', url), TODAY), cslJson(sectionCalled('a', url), TODAY)])
    expect(plain(read(text).URL ?? '')).toBe(plain(url))
})

test.each(AWKWARD)('braces in the BibTeX of “%s” are balanced, as BibTeX counts them', (title) => {
  const text = bibtex(sectionCalled(title, 'https://a.example/{id}'), TODAY)
  let depth = 0
  for (const sign of text) {
    depth += Number(sign === '{') - Number(sign === '}')
    expect(depth).toBeGreaterThanOrEqual(0)
  }
  expect(depth).toBe(0)
})

test('what is not known is left out', () => {
  const standard: Citable = {
    kind: 'standard',
    title: 'Problem Details',
    url: 'https://rfc.example/',
    number: 'RFC 9457',
  }
  const item = read(cslJson(standard, TODAY))
  expect(item).toMatchObject({ type: 'standard', number: 'RFC 9457' })
  expect(item).not.toHaveProperty('author')
  expect(item).not.toHaveProperty('issued')
  expect(bibtex(standard, TODAY)).not.toMatch(/author|year|undefined/)
  expect(read(bibtex(standard, TODAY)).note).toBe('RFC 9457')
})

test('keys are plain, and say who, what and when', () => {
  const key = (work: Citable) => /^@misc\{([^,]+),/.exec(bibtex(work, TODAY))?.[1]
  expect(key({ ...sectionCalled('MUST use cursor-based pagination, always'), publisher: 'Société Générale' })).toBe(
    'societe-generale-must-use-cursor-based-pagination-2024',
  )
  expect(key({ kind: 'page', title: '日本', url: 'https://a.example/' })).toBe('api-stylebook')
})
