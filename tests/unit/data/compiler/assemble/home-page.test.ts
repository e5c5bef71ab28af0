import { expect, test } from 'vitest'
import { compileFiles } from '../../../../support/compile.ts'
import { contentFile, type Fields, guidelineFile, section, topicFile } from '../../../../support/content.ts'

const ids = (things: { id: string }[]) => things.map(({ id }) => id)

test('shows the topics most guidelines answer, and examples from different categories', () => {
  const topics = Array.from({ length: 12 }, (_, index) => `topic-${index + 10}`)
  const guidelines = Array.from({ length: 12 }, (_, index) => {
    const answered = topics
      .slice(0, index + 1)
      .map((topic): [string, Fields[]] => [topic, [section(`https://g${index}.example/#${topic}`)]])
    return [`g${index}.md`, guidelineFile(`g${index}`, Object.fromEntries(answered))]
  })
  const { home } = compileFiles({
    ...Object.fromEntries(topics.map((id, index) => [`${id}.md`, topicFile(id, { topic_category: `C${index % 3}` })])),
    'unanswered.md': topicFile('unanswered', { topic_category: 'Z' }),
    ...Object.fromEntries(guidelines),
  }).catalogue
  expect(ids(home.mostAnswered)).toEqual(topics.slice(0, 8))
  expect(home.mostAnswered[0]?.guidelines).toBe(12)
  expect(ids(home.examples)).toEqual(['topic-10', 'topic-11', 'topic-12'])
})

test('shows the documents that changed last and the latest day of a review', () => {
  const guidelines = Array.from({ length: 10 }, (_, index) => {
    const fields = { guideline_date: `2026-01-${index + 10}`, guideline_reviewDate: `2026-02-${index + 10}` }
    return [`g${index}.md`, guidelineFile(`g${index}`, {}, fields)]
  })
  const { home } = compileFiles({
    ...Object.fromEntries(guidelines),
    'undated.md': guidelineFile('undated', {}),
  }).catalogue
  expect(ids(home.recentlyUpdated)).toEqual(['g9', 'g8', 'g7', 'g6', 'g5', 'g4', 'g3', 'g2'])
  expect(home.reviewed).toBe('2026-02-19')
})

const question = {
  topic_question: 'Which?',
  topic_options: [
    { id: 'x', label: 'X' },
    { id: 'y', label: 'Y' },
  ],
}
const url = 'https://g.example/#1'
const take = (topic: string, options: string[]) => ({
  topic_id: topic,
  decision: options.map((option) => ({ option, url })),
  references: [section(url)],
})

test('shows the two questions on which most guidelines take different sides', () => {
  // Per topic: who takes x or y. Of `second` all take both, so they have an option in common.
  const sides = { united: 'xxxx', split: 'xxyy', few: 'xy', uneven: 'xxxy', second: 'xyxy' }
  const guidelines = [0, 1, 2, 3].map((index) => {
    const topics = Object.entries(sides).flatMap(([topic, taken]) => {
      const option = taken[index]
      if (option === undefined) return []
      return [take(topic, topic === 'second' ? (option === 'x' ? ['x', 'y'] : ['y', 'x']) : [option])]
    })
    return [`g${index}.md`, guidelineFile(`g${index}`, {}, { topics })]
  })
  const { home } = compileFiles({
    ...Object.fromEntries(Object.keys(sides).map((id) => [`${id}.md`, topicFile(id, question)])),
    ...Object.fromEntries(guidelines),
  }).catalogue
  expect(home.disagreements.map(({ topic }) => topic.id)).toEqual(['split', 'uneven'])
  expect(home.disagreements[0]?.options.map(({ id, takers }) => [id, takers.length])).toEqual([
    ['x', 2],
    ['y', 2],
  ])
})

test('of an option that many take, the first are listed and all are counted', () => {
  const taken = Array.from({ length: 30 }, (_, at) => (at < 26 ? ['x'] : ['y']))
  const guidelines = taken.map((options, index) => [
    `g${index}.md`,
    guidelineFile(`g${index}`, {}, { topics: [take('split', options)] }),
  ])
  const { home } = compileFiles({
    'split.md': topicFile('split', question),
    ...Object.fromEntries(guidelines),
  }).catalogue
  const [first] = home.disagreements
  expect(first?.options.map(({ id, takers, count }) => [id, takers.length, count])).toEqual([
    ['x', 23, 26],
    ['y', 4, 4],
  ])
  expect(first?.weight).toMatchObject({ positions: 30, leading: ['x'] })
})

test('an empty catalogue has an empty home page', () => {
  const { home } = compileFiles({ 'pages/about.md': contentFile({ layout: 'page', title: 'About' }) }).catalogue
  expect(home).toEqual({
    counts: { topics: 0, guidelines: 0, companies: 0, entries: 0, references: 0, decisions: 0 },
    companies: [],
    mostAnswered: [],
    recentlyUpdated: [],
    examples: [],
    disagreements: [],
    hasAbout: true,
  })
})
