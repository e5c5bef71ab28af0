import { expect, test } from 'vitest'
import { keyAt, problem, valueAt } from '../../../../src/data/compiler/problem.ts'
import { figures, jsonReport, summary, textReport } from '../../../../src/data/compiler/report.ts'

const sources = new Map([['topics/cors.md', '---\nlayout: topic\ntitel: CORS\ntopic_id: cors\n---\n']])
const problems = [
  problem('topic-without-references', valueAt('topics/cors.md', 'topic_id'), 'Nobody says anything.'),
  problem('unknown-key', keyAt('topics/cors.md', 'titel'), 'There is no such field.', 'Did you mean `title`?'),
]
const counts = { topics: 1, guidelines: 2, companies: 1, entries: 1, references: 0, decisions: 3 }

test('prints place, severity, code, message, proposal and frame, with a summary at the end', () => {
  expect(textReport(problems, sources, { folder: 'content', colours: false })).toMatchInlineSnapshot(`
    "content/topics/cors.md:3:1 error unknown-key
      There is no such field.
      Did you mean \`title\`?
      1 | ---
      2 | layout: topic
    > 3 | titel: CORS
        | ^^^^^
      4 | topic_id: cors
      5 | ---

    content/topics/cors.md:4:11 warning topic-without-references
      Nobody says anything.
      2 | layout: topic
      3 | titel: CORS
    > 4 | topic_id: cors
        |           ^^^^
      5 | ---
      6 |

    1 error, 1 warning"
  `)
})

test('colours add nothing but colours', () => {
  const plain = textReport(problems, sources, { folder: 'content', colours: false })
  const coloured = textReport(problems, sources, { folder: 'content', colours: true })
  expect(coloured).not.toBe(plain)
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(plain)
})

test('nothing to report is an empty report', () => {
  expect(textReport([], sources, { folder: 'content', colours: false })).toBe('')
  expect(summary([])).toBe('0 errors, 0 warnings')
})

test('the report for programs has counts and places', () => {
  expect(jsonReport(problems, sources, { counts, folder: 'content' })).toEqual({
    counts,
    problems: [
      {
        severity: 'error',
        code: 'unknown-key',
        file: 'content/topics/cors.md',
        line: 3,
        column: 1,
        message: 'There is no such field. Did you mean `title`?',
      },
      {
        severity: 'warning',
        code: 'topic-without-references',
        file: 'content/topics/cors.md',
        line: 4,
        column: 11,
        message: 'Nobody says anything.',
      },
    ],
  })
})

test('figures read as prose', () => {
  expect(figures({ ...counts, summaries: 1, strengths: 2 })).toContain('3 decisions, 1 summary, 2 strengths')
  expect(figures(counts)).toBe('1 topic, 2 guidelines, 1 company, 1 entry, 0 references, 3 decisions')
})
