import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../src/data/compiler/compile.ts'
import { weigh } from '../../../src/data/model/agreement.ts'
import { questionOf } from '../../../src/data/model/takers.ts'
import { decisionTable } from '../../../src/publish/data/tables/decisions.ts'

interface Guideline {
  guideline_id: string
  topics?: { topic_id: string; decision?: { option: string; also?: boolean }[] }[]
}

const CONTENT = join(import.meta.dirname, '../../../content')
const { catalogue } = compile({ contentFolder: CONTENT, publicFolder: join(CONTENT, '../public') })

/** Who takes what, as `topic option guideline`, counted from the files without the compiler: every option alike. */
const taken = readdirSync(join(CONTENT, 'guidelines')).flatMap((name) => {
  const text = readFileSync(join(CONTENT, 'guidelines', name), 'utf8')
  const { guideline_id, topics = [] }: Guideline = parse(text.split(/^---$/m)[1] ?? '')
  return topics.flatMap(({ topic_id, decision = [] }) =>
    decision.map(({ option, also = false }) => ({ topic: topic_id, option, guideline: guideline_id, also })),
  )
})
const written = taken.map(({ topic, option, guideline }) => `${topic} ${option} ${guideline}`).toSorted()

test('the charts of topics show every option that a guideline takes', () => {
  const shown = catalogue.topics.flatMap((topic) =>
    (questionOf(topic)?.options ?? []).flatMap((option) =>
      option.takers.map(({ guideline }) => `${topic.id} ${option.id} ${guideline.id}`),
    ),
  )
  expect(shown.toSorted()).toEqual(written)
})

test('the page of all decisions and the table have the same', () => {
  const { guidelines, questions } = catalogue.decisions
  const shown = questions.flatMap(({ topic, options }) =>
    options.flatMap(({ id, takers }) => takers.map((one) => `${topic.id} ${id} ${guidelines[one.guideline]?.id}`)),
  )
  expect(shown.toSorted()).toEqual(written)
  expect(decisionTable(catalogue).trimEnd().split('\r\n')).toHaveLength(1 + written.length)
})

test('the leading options are those that most files take, and the share is of those that take any', () => {
  for (const topic of catalogue.topics) {
    const question = questionOf(topic)
    const own = taken.filter((one) => one.topic === topic.id)
    if (!question || own.length === 0) continue
    const counts = topic.options.map(({ id }) => own.filter(({ option }) => option === id).length)
    const positions = new Set(own.map(({ guideline }) => guideline)).size
    const most = Math.max(...counts)
    expect({ topic: topic.id, ...weigh(question) }).toMatchObject({
      positions,
      share: most / positions,
      leading: topic.options.filter((_, at) => counts[at] === most).map(({ id }) => id),
    })
  }
})

test('a guideline is with the largest group where any option that it takes leads', () => {
  for (const { id, positions } of catalogue.guidelines) {
    for (const { topic, isLeading, takes, leading } of positions) {
      const own = taken.filter((one) => one.topic === topic.id && one.guideline === id)
      const labels = catalogue.topics.find((one) => one.id === topic.id)?.options ?? []
      const labelled = own.map(({ option }) => labels.find((one) => one.id === option)?.label ?? option)
      expect(takes.toSorted()).toEqual(labelled.toSorted())
      expect(isLeading).toBe(takes.some((label) => leading.includes(label)))
    }
  }
})

test('every option has a sentence that rules it, and no two of a question have the same', () => {
  for (const { id, options } of catalogue.topics) {
    const rulings = options.map(({ ruling }) => ruling ?? `${id} lacks one`)
    expect(rulings.filter((ruling) => !ruling.includes('{must}'))).toEqual([])
    expect([...new Set(rulings)]).toEqual(rulings)
  }
})

test('options that a document ranks lower are marked, and come last', () => {
  expect(taken.filter(({ also }) => also).length).toBeGreaterThan(30)
  for (const { guideline, topic, also, option } of taken.filter((one) => one.also)) {
    const entry = catalogue.topics.find(({ id }) => id === topic)?.entries.find((one) => one.guideline.id === guideline)
    expect(entry?.decisions.find((one) => one.option === option)?.also, `${guideline} ${topic}`).toBe(also)
    expect(entry?.decisions[0]?.also).toBeUndefined()
  }
})
