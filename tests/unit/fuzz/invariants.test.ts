import { expect, test } from 'vitest'
import { silentLosses } from '../../fuzz/content/invariants/losses.ts'
import { misplacedProblems } from '../../fuzz/content/invariants/places.ts'
import { withinLimits } from '../../fuzz/content/invariants/within-limits.ts'
import { REAL_FOLDERS, VALID_FOLDERS } from '../../fuzz/content/start-folders.ts'
import { compileFiles } from '../../support/compile.ts'
import { guidelineFile, section, topicFile } from '../../support/content.ts'

const texts = {
  'topics/cors.md': topicFile('cors'),
  'guidelines/acme.md': guidelineFile('acme', { cors: [section('https://acme.example/#cors')] }),
}
const written = new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]))

test('what is written and not shown is lost without a word', () => {
  expect(silentLosses(compileFiles(texts), written)).toEqual([])
  const without = compileFiles({ ...texts, 'guidelines/acme.md': guidelineFile('acme', {}) })
  expect(silentLosses(without, written)).toHaveLength(2)
})

test('unless an error says so', () => {
  const broken = { ...texts, 'topics/cors.md': '---\n[\n---\n' }
  const files = new Map([...written, ['topics/cors.md', Buffer.from(broken['topics/cors.md'])]])
  expect(silentLosses(compileFiles(broken), files)).toEqual([])
})

test('a problem has a place in a file', () => {
  const compilation = compileFiles({ ...texts, 'topics/cors.md': topicFile('cors', { field: 1 }) })
  expect(misplacedProblems(compilation, written)).toEqual([])
  expect(misplacedProblems(compilation, new Map())).toHaveLength(1)
})

test('what never ends is broken off', () => {
  expect(() =>
    withinLimits(() => {
      while (written.size > 0);
    }, 100),
  ).toThrow('timed out')
})

test.each([...VALID_FOLDERS, ...REAL_FOLDERS])('$name has no error to begin with', ({ files }) => {
  const { problems } = compileFiles(Object.fromEntries(files()))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
