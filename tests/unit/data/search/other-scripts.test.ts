import { expect, test } from 'vitest'
import { createSearch } from '../../../../src/data/search/engine.ts'
import { guidelineFile, section, topicFile } from '../../../support/content.ts'
import { smallIndex } from './small-catalogue.ts'

const FILES = {
  'paging.md': topicFile('paging', { topic_name: 'Paging' }),
  'errors.md': topicFile('errors', { topic_name: 'Errors' }),
  'japan.md': guidelineFile(
    'japan',
    { paging: [section('https://j.example/#1', { name: '一覧取得ではページネーションを必須とする' })] },
    { guideline_title: '社内ＡＰＩ設計ガイドライン', guideline_company: '日本電機' },
  ),
  'german.md': guidelineFile(
    'german',
    { errors: [section('https://g.example/#1', { name: 'Fehlerrückmeldungen beschreiben' })] },
    { guideline_title: 'Schnittstellenrichtlinie' },
  ),
}

function find(query: string) {
  return createSearch(smallIndex(FILES)).search(query).results
}

test.each([
  ['ページネーション', 'reference:japan/paging'],
  ['一覧', 'reference:japan/paging'],
  ['必須', 'reference:japan/paging'],
  ['ページネーションの必須', 'reference:japan/paging'],
  ['設計', 'guideline:japan'],
  ['ガイドライン', 'guideline:japan'],
  ['API設計ガイドライン', 'guideline:japan'],
  ['電機', 'guideline:japan'],
  ['rückmeldung', 'reference:german/errors'],
  ['richtlinie', 'guideline:german'],
])('%s finds %s', (query, wanted) => {
  expect(find(query)[0]?.id).toContain(wanted)
})

test('of a run of many words the first 32 are read', () => {
  const { words, results } = createSearch(smallIndex(FILES)).search('必須設計一覧電機取得'.repeat(20))
  expect(words).toHaveLength(32)
  expect(results[0]?.id).toBe('reference:japan/paging')
})

test('a few letters inside a word are no part of it', () => {
  expect(find('ibe')).toEqual([])
})
