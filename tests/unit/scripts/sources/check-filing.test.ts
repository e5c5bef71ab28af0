import { expect, test } from 'vitest'
import { checkFiling } from '../../../../scripts/sources/check-filing.ts'
import type { Section } from '../../../../scripts/sources/section.ts'

const section = (url: string): Section => ({
  depth: 2,
  heading: url,
  anchor: '',
  url,
  file: 'README.md',
  line: 1,
  endLine: 2,
})
const paging = section('https://acme.example/#paging')
const filed = (topics: string[]) => new Map([[paging.url, { reference: { name: 'Paging', url: paging.url }, topics }]])
const mention = { heading: 'Paging', url: paging.url, reason: 'mention-only' }

test('a section may rule on any number of topics, and only mention others', () => {
  const topics = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(checkFiling([paging], { sections: filed(topics), listed: [{ ...mention, topic: 'g' }] })).toEqual([])
})

test('a section that only mentions a topic does not stand under it, and the list says which topic', () => {
  expect(checkFiling([paging], { sections: filed(['a']), listed: [{ ...mention, topic: 'a' }, mention] })).toEqual([
    'both filed and listed under a: https://acme.example/#paging',
    'mentions a topic, but the list does not say which: https://acme.example/#paging',
  ])
})

test('rules are accounted for by their section, until one of them is filed by itself', () => {
  const rule = (name: string): Section => ({ ...section(`https://acme.example/#${name}`), depth: 'rule' })
  const errors = section('https://acme.example/#errors')
  const sections = [paging, rule('a'), rule('b'), errors, rule('c')]
  const file = (...all: Section[]) =>
    new Map(all.map(({ url, heading }) => [url, { reference: { name: heading, url }, topics: ['t'] }]))
  expect(checkFiling(sections, { sections: file(paging, errors), listed: [] })).toEqual([])
  expect(checkFiling(sections, { sections: file(paging, rule('a'), errors), listed: [] })).toEqual([
    'neither filed nor listed: https://acme.example/#b (https://acme.example/#b)',
  ])
  expect(checkFiling(sections, { sections: file(paging), listed: [] })).toEqual([
    'neither filed nor listed: https://acme.example/#c (https://acme.example/#c)',
  ])
  expect(checkFiling(sections, { sections: file(rule('a'), rule('b'), rule('c')), listed: [] })).toEqual([])
})
