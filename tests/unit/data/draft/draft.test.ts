import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDraft, writeDraft, type Draft } from '../../../../src/data/draft/draft.ts'
import { absentFrom, withoutAbsent } from '../../../../src/data/draft/absent.ts'
import { EMPTY, oneLine, withLine, withOption, withStrength } from '../../../../src/data/draft/edit.ts'
import { draftFragment, draftInFragment, holdsDraft } from '../../../../src/data/draft/link.ts'
import { guidelinesAmong, startedFrom } from '../../../../src/data/draft/start.ts'
import { drafts, page } from './drafts.ts'

test('what is saved as a file is opened as the same draft', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(readDraft(writeDraft(draft))).toEqual({ draft })
    }),
  )
})

test('a link gives the draft that it was made of, or is not made', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      const fragment = await draftFragment(draft)
      if (fragment === undefined) return
      expect(holdsDraft(fragment)).toBe(true)
      expect(fragment).toMatch(/^draft=[\w-]+$/)
      expect(await draftInFragment(`#${fragment}`)).toEqual({ draft })
    }),
    { numRuns: 50 },
  )
})

test('thirty-six decisions fit into a link, a book does not', async () => {
  const all = startedFrom(EMPTY, page, guidelinesAmong(page, {}))
  expect(all.decisions.length).toBeGreaterThan(30)
  expect((await draftFragment(all))?.length).toBeLessThan(2000)
  const book = all.decisions.map((one) => ({
    ...one,
    line: Array.from({ length: 40 }, Math.random).join(' ').slice(0, 400),
  }))
  expect(await draftFragment({ ...all, decisions: book })).toBeUndefined()
})

test.each(['#draft=', '#draft=AAAA', '#draft=%%%', '#draft=q1Yq', '#draft=ünicode'])(
  'the link %s says that it is broken',
  async (fragment) => expect((await draftInFragment(fragment)).problem).toMatch(/cut off|no JSON/),
)

const valid: Draft = { version: 1, title: 'Ours', decisions: [], further: [] }

test.each([
  ['', /no JSON/],
  ['{"a"', /no JSON/],
  ['[]', /^The whole: due is/],
  ['null', /^The whole: due is/],
  [JSON.stringify({ ...valid, version: 2 }), /^version: due is the number 1/],
  [JSON.stringify({ ...valid, title: 'a\nb' }), /^title: due is one line/],
  [JSON.stringify({ ...valid, colour: 'red' }), /drafts have no colour/],
  [JSON.stringify({ ...valid, address: 'javascript:alert(1)' }), /^address: due is/],
  [
    JSON.stringify({ ...valid, decisions: [{ topic: 'naming', options: [{ option: 'a', strength: 'shall' }] }] }),
    /^decisions\[0\]\.options\[0\]\.strength: due is must, should or may/,
  ],
  [
    JSON.stringify({
      ...valid,
      decisions: [
        { topic: 'a', options: [] },
        { topic: 'a', options: [] },
      ],
    }),
    /^decisions: due is decisions on topics that differ/,
  ],
  [
    JSON.stringify({ ...valid, further: [{ topic: 'a', sources: [{ guideline: 'b', name: 'c', url: 'ftp://a' }] }] }),
    /^further\[0\]\.sources\[0\]\.url: due is an address/,
  ],
])('%s is no draft, and the place is named', (text, problem) => {
  expect(readDraft(text).problem).toMatch(problem)
})

test('whatever is typed into a line may stand in a draft', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const draft = { ...valid, title: oneLine(text) }
      expect(readDraft(writeDraft(draft))).toEqual({ draft })
    }),
  )
})

test('of one answer the next takes the place, of several each stands beside the others', () => {
  const [snake, camel] = ['snake', 'camel'].map((option) => ({ option, strength: 'should' }))
  const one = withOption(withOption(EMPTY, 'naming-property', 'snake', 'one'), 'naming-property', 'camel', 'one')
  expect(one.decisions).toEqual([{ topic: 'naming-property', options: [camel] }])
  const both = withOption(withOption(EMPTY, 'x', 'snake', 'several'), 'x', 'camel', 'several')
  expect(both.decisions).toEqual([{ topic: 'x', options: [snake, camel] }])
  expect(withStrength(both, 'x', 'camel', 'must').decisions[0]?.options[1]).toEqual({
    option: 'camel',
    strength: 'must',
  })
  expect(withOption(withOption(both, 'x', 'snake', 'several'), 'x', 'camel', 'several').decisions).toEqual([])
})

test('what the reader has written on a question outlives the answer', () => {
  const said = withLine(withOption(EMPTY, 'x', 'a', 'several'), 'x', 'Because.')
  expect(withOption(said, 'x', 'a', 'several').decisions).toEqual([{ topic: 'x', options: [], line: 'Because.' }])
})

test('topics and options that are gone are named one by one, and stay until they are taken out', () => {
  const draft: Draft = {
    ...valid,
    decisions: [
      { topic: 'gone', options: [{ option: 'a', strength: 'must' }] },
      { topic: 'naming-property', options: [{ option: 'screaming', strength: 'must' }] },
      {
        topic: 'collection-pagination',
        options: [
          { option: 'cursor', strength: 'may' },
          { option: 'b', strength: 'may' },
        ],
      },
    ],
    further: [{ topic: 'vanished', sources: [] }],
  }
  expect(absentFrom(page, draft)).toEqual([
    'the question on gone',
    'the option screaming of naming-property',
    'the option b of collection-pagination',
    'the topic vanished',
  ])
  expect(withoutAbsent(page, draft)).toEqual({
    ...valid,
    decisions: [{ topic: 'collection-pagination', options: [{ option: 'cursor', strength: 'may' }] }],
  })
})

test('a start from one guideline takes all that it takes, with its strength, and leaves what is decided', () => {
  const zalando = page.guidelines.filter(({ id }) => id === 'zalando-restful-api-guidelines')
  const own = withOption(EMPTY, 'naming-property', 'camel', 'one')
  const draft = startedFrom(own, page, zalando)
  expect(draft.decisions[0]).toEqual(own.decisions[0])
  expect(draft.decisions.find(({ topic }) => topic === 'resource-url-format')).toEqual({
    topic: 'resource-url-format',
    options: [{ option: 'kebab', strength: 'must' }],
  })
})

test('the majority is counted among those that the filter leaves', () => {
  const governments = guidelinesAmong(page, { sector: 'government', since: 2020 })
  expect(governments.length).toBeGreaterThan(3)
  expect(governments.every(({ sector, date = '' }) => sector === 'government' && date >= '2020')).toBe(true)
  const ids = new Set(governments.map(({ id }) => page.guidelines.findIndex((one) => one.id === id)))
  for (const { topic, options } of startedFrom(EMPTY, page, governments).decisions) {
    const question = page.questions.find((one) => one.topic.id === topic)
    const counts = new Map(
      question?.options.map((one) => [one.id, one.takers.filter(({ guideline }) => ids.has(guideline)).length]),
    )
    const most = Math.max(...counts.values())
    expect(options.map(({ option }) => counts.get(option))).toEqual([most])
    expect([...counts.values()].filter((count) => count === most)).toHaveLength(1)
  }
})
