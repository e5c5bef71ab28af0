import { expect, test } from 'vitest'
import { didYouMean, editDistance, nearest } from '../../../../src/data/compiler/suggest.ts'

test('counts insertions, removals, replacements and swapped neighbours as one edit each', () => {
  expect(editDistance('cors', 'cors')).toBe(0)
  expect(editDistance('cors', 'cores')).toBe(1)
  expect(editDistance('cors', 'cos')).toBe(1)
  expect(editDistance('cors', 'curs')).toBe(1)
  expect(editDistance('cors', 'cosr')).toBe(1)
  expect(editDistance('', 'cors')).toBe(4)
})

test('proposes the nearest candidate', () => {
  expect(nearest('paginaton', ['pagination', 'partition', 'cors'])).toBe('pagination')
  expect(nearest('topic_alias', ['topic_aliases', 'topic_related'])).toBe('topic_aliases')
  expect(nearest('Curent', ['current', 'archived'])).toBe('current')
})

test('proposes the field of which the prefix was left out, when there is only one', () => {
  expect(nearest('description', ['topic_name', 'topic_description'])).toBe('topic_description')
  expect(nearest('date', ['guideline_date', 'checked_date'])).toBeUndefined()
})

test('proposes nothing for words that are far from every candidate', () => {
  expect(nearest('cors', ['pagination', 'errors'])).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
  expect(didYouMean('something', ['else'])).toBeUndefined()
  expect(didYouMean('mist', ['must'])).toBe('Did you mean `must`?')
})
