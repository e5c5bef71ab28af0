import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../src/data/compiler/compile.ts'
import { questionOf } from '../../../src/data/model/takers.ts'

// The figures of every question, beside those counted from the content files without the compiler.

interface Guideline {
  guideline_id: string
  topics?: { topic_id: string; decision?: { option: string }[] }[]
}

interface Topic {
  topic_id: string
  topic_options?: { id: string }[]
}

/** Guidelines by the option they take, for each question. */
type Takers = Record<string, Record<string, string[]>>

function frontMatters<T>(folder: string): T[] {
  const path = join('content', folder)
  return readdirSync(path).map((name) => parse(readFileSync(join(path, name), 'utf8').split(/^---$/m)[1] ?? '') as T)
}

const guidelines = frontMatters<Guideline>('guidelines')
const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })

function decided(topicId: string, option: string): string[] {
  return guidelines
    .filter(({ topics = [] }) =>
      topics.some(
        ({ topic_id, decision = [] }) => topic_id === topicId && decision.some((one) => one.option === option),
      ),
    )
    .map(({ guideline_id }) => guideline_id)
    .sort()
}

const expected: Takers = Object.fromEntries(
  frontMatters<Topic>('topics')
    .map(
      ({ topic_id, topic_options = [] }) =>
        [topic_id, takersOf(topic_options, ({ id }) => decided(topic_id, id))] as const,
    )
    .filter(([, options]) => Object.keys(options).length > 0),
)

/** The options that somebody takes. */
function takersOf<Option extends { id: string }>(options: readonly Option[], takers: (option: Option) => string[]) {
  return Object.fromEntries(
    options.map((option) => [option.id, takers(option).toSorted()] as const).filter(([, ids]) => ids.length > 0),
  )
}

test('the page of all decisions has the figures of the content files', () => {
  const { guidelines: deciding, questions } = catalogue.decisions
  const shown = questions.map(({ topic, options }) => [
    topic.id,
    takersOf(options, ({ takers }) => takers.map(({ guideline }) => deciding[guideline]?.id ?? '')),
  ])
  expect(Object.fromEntries(shown)).toEqual(expected)
  expect(Object.values(expected).flatMap(Object.keys).length).toBeGreaterThan(50)
})

test('the pages of topics have the figures of the content files', () => {
  const shown = catalogue.topics.flatMap((topic) => {
    const question = questionOf(topic)
    const takers =
      question && takersOf(question.options, (option) => option.takers.map(({ guideline }) => guideline.id))
    return takers && Object.keys(takers).length > 0 ? [[topic.id, takers]] : []
  })
  expect(Object.fromEntries(shown)).toEqual(expected)
})
