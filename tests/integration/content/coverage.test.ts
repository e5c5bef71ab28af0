import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { tableOf } from '../../../src/components/coverage/filter-coverage.ts'
import { compile } from '../../../src/data/compiler/compile.ts'

// The figures of the table, beside those counted from the content files without the compiler.

interface Mention {
  references?: { name: string; url: string; level?: string }[]
}

interface Guideline {
  guideline_id: string
  guideline_sector?: string
  topics?: (Mention & { topic_id: string })[]
}

interface Topic {
  topic_id: string
  guidelines?: (Mention & { guideline_id: string })[]
}

function frontMatters<T>(folder: string): T[] {
  const path = join('content', folder)
  return readdirSync(path).map((name) => parse(readFileSync(join(path, name), 'utf8').split(/^---$/m)[1] ?? '') as T)
}

/** The sections of a pair of topic and guideline: name and address to level. */
type Sections = Map<string, string | undefined>

const guidelines = frontMatters<Guideline>('guidelines')
const topics = frontMatters<Topic>('topics')
const counted = new Map<string, Sections>()

function count(pair: string, { references = [] }: Mention): void {
  const sections = counted.get(pair) ?? new Map<string, string | undefined>()
  for (const { name, url, level } of references) sections.set(`${url} ${name}`, level ?? sections.get(`${url} ${name}`))
  if (sections.size > 0) counted.set(pair, sections)
}

for (const { guideline_id, topics: mentions = [] } of guidelines)
  for (const mention of mentions) count(`${mention.topic_id} ${guideline_id}`, mention)
for (const { topic_id, guidelines: mentions = [] } of topics)
  for (const mention of mentions) count(`${topic_id} ${mention.guideline_id}`, mention)

const { coverage } = compile({ contentFolder: 'content', publicFolder: 'public' }).catalogue
const all = tableOf(coverage, {})

function strongest(sections: Sections): string | undefined {
  return ['must', 'should', 'may'].find((level) => [...sections.values()].includes(level))
}

function sizes(pairs: readonly [string, Sections][]): { pairs: number; sections: number } {
  return { pairs: pairs.length, sections: pairs.reduce((sum, [, sections]) => sum + sections.size, 0) }
}

test('each cell has the sections of its pair and the strongest level among them', () => {
  const shown = all.groups.flatMap(({ rows }) =>
    rows.flatMap(({ topic, cells }) =>
      cells.flatMap((cell, at) =>
        cell ? [[`${topic.id} ${all.columns[at]?.guideline.id}`, [cell[1], cell[2]]] as const] : [],
      ),
    ),
  )
  const expected = [...counted].map(([pair, sections]) => [pair, [sections.size, strongest(sections)]] as const)
  expect(shown.length).toBeGreaterThan(5000)
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected))
})

test('each row and column has its totals', () => {
  for (const { topic, guidelines: pairs, sections } of all.groups.flatMap(({ rows }) => rows))
    expect({ topic: topic.id, pairs, sections }).toEqual({
      topic: topic.id,
      ...sizes([...counted].filter(([pair]) => pair.startsWith(`${topic.id} `))),
    })
  for (const { guideline, topics: pairs, sections } of all.columns)
    expect({ guideline: guideline.id, pairs, sections }).toEqual({
      guideline: guideline.id,
      ...sizes([...counted].filter(([pair]) => pair.endsWith(` ${guideline.id}`))),
    })
})

test('the totals of the table are those of the catalogue, and of governments those of their guidelines', () => {
  expect({ pairs: all.entries, sections: all.sections }).toEqual(sizes([...counted]))
  const government = new Set(
    guidelines.filter(({ guideline_sector }) => guideline_sector === 'government').map((one) => one.guideline_id),
  )
  const table = tableOf(coverage, { sector: ['government'] })
  const theirs = [...counted].filter(([pair]) => government.has(pair.split(' ')[1] ?? ''))
  expect(table.columns).toHaveLength(government.size)
  expect({ pairs: table.entries, sections: table.sections }).toEqual(sizes(theirs))
  expect(table.covered).toBe(new Set(theirs.map(([pair]) => pair.split(' ')[0])).size)
})
