import { expect, test } from 'vitest'
import { slugOf } from '../../../src/data/compiler/slug.ts'
import { compileFiles } from '../../support/compile.ts'
import { generateContent } from '../../bench/generate-content/generate.ts'
import { makeGuidelines } from '../../bench/generate-content/guidelines.ts'
import { createRandom } from '../../bench/generate-content/random.ts'
import { makeTopics } from '../../bench/generate-content/topics.ts'

test('a generated catalogue compiles without a problem and has what its scale says', () => {
  const { problems, catalogue } = compileFiles(Object.fromEntries(generateContent(0.2)))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(catalogue.index.counts).toMatchObject({ topics: 24, guidelines: 14, companies: 10, references: 800 })
})

test('the same scale and seed always give the same files', () => {
  expect([...generateContent(0.1, 7)]).toEqual([...generateContent(0.1, 7)])
  expect([...generateContent(0.1, 7)]).not.toEqual([...generateContent(0.1, 8)])
})

test.each([1, 20, 50, 60])('at scale %i no two topics, categories, guidelines or companies share an id', (scale) => {
  const random = createRandom(1)
  const topics = makeTopics(scale * 120, random)
  const guidelines = makeGuidelines(scale * 70, 0, topics, random)
  const different = (ids: readonly string[]) => new Set(ids.map((id) => id.toLowerCase())).size
  expect(different(topics.map(({ id }) => id))).toBe(scale * 120)
  expect(different(topics.map(({ category }) => slugOf(category)))).toBe(scale * 10)
  expect(different(guidelines.map(({ id }) => id))).toBe(scale * 70)
  expect(different(guidelines.map(({ company }) => slugOf(company)))).toBe(scale * 50)
})

test('categories keep their size at every scale', () => {
  const categories = (scale: number) =>
    new Set([...generateContent(scale).values()].map((text) => /topic_category: (.*)/.exec(text)?.[1])).size - 1
  expect([categories(1), categories(10)]).toEqual([10, 100])
})
