import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../src/data/compiler/compile.ts'

// Who names which standard, beside what is counted from the content files without the compiler.

interface Row {
  id: string
  replacedBy?: string
}

interface Guideline {
  guideline_id: string
  standards?: { standard: string; url: string }[]
  topics?: { topic_id: string; references?: { url: string }[] }[]
}

const rows = parse(readFileSync('content/standards.yaml', 'utf8')) as Row[]
const guidelines = readdirSync('content/guidelines').map(
  (name) => parse(readFileSync(join('content/guidelines', name), 'utf8').split(/^---$/m)[1] ?? '') as Guideline,
)
const { catalogue } = compile({ contentFolder: 'content', publicFolder: 'public' })
const pages = new Map(catalogue.standardPages.map((page) => [page.id, page]))

function naming(id: string): string[] {
  return guidelines
    .filter(({ standards = [] }) => standards.some(({ standard }) => standard === id))
    .map(({ guideline_id }) => guideline_id)
    .sort()
}

/** All standards from which somebody who follows `replacedBy` arrives at `id`, and `id`. */
function lineOf(id: string): string[] {
  return [id, ...rows.filter(({ replacedBy }) => replacedBy === id).flatMap((row) => lineOf(row.id))]
}

test('the page of RFC 9457 says who names it, and who still RFC 7807', () => {
  const page = pages.get('rfc-9457')
  const [former, current] = [naming('rfc-7807'), naming('rfc-9457')]
  expect([former.length, current.length].every((count) => count > 4)).toBe(true)
  const shown = (id: string) =>
    page?.entries
      .filter(({ sections }) => sections.some(({ standards }) => standards.includes(id)))
      .map(({ guideline }) => guideline.id)
      .sort()
  expect(shown('rfc-9457')).toEqual(current)
  expect(shown('rfc-7807')).toEqual(former)
  expect(page?.succession.map(({ id, guidelines: count }) => [id, count])).toEqual([
    ['rfc-9457', current.length],
    ['rfc-7807', former.length],
  ])
  expect(page?.current).toBe(current.length)
  expect(page?.entries).toHaveLength(new Set([...former, ...current]).size)
  expect(pages.get('rfc-7807')?.entries).toEqual(page?.entries)
})

test('every standard has a page, and each guideline that names it is there with each of its sections', () => {
  expect([...pages.keys()].sort()).toEqual(rows.map(({ id }) => id).sort())
  for (const { id } of rows) {
    const page = pages.get(id)
    const found = page?.entries.flatMap(({ guideline, sections }) =>
      sections.filter(({ standards }) => standards.includes(id)).map(({ url }) => `${guideline.id} ${url}`),
    )
    const expected = guidelines.flatMap(({ guideline_id, standards = [] }) =>
      standards.filter(({ standard }) => standard === id).map(({ url }) => `${guideline_id} ${url}`),
    )
    expect({ id, found: found?.sort() }).toEqual({ id, found: expected.sort() })
  }
})

test('the list has what took the place of each other together, most named first', () => {
  const { successions = [], guidelines: named = [] } = catalogue.standards ?? {}
  const inForce = rows.filter(({ replacedBy }) => replacedBy === undefined).map(({ id }) => id)
  expect(successions.map(({ standards }) => standards[0]?.id ?? '').sort()).toEqual(inForce.sort())
  for (const { standards, guidelines: count, current } of successions) {
    const [first] = standards
    const line = lineOf(first?.id ?? '')
    expect(standards.map(({ id }) => id).sort()).toEqual(line.sort())
    expect(count).toBe(new Set(line.flatMap(naming)).size)
    expect(current).toBe(naming(first?.id ?? '').length)
    for (const { id, namedBy } of standards) expect(namedBy.map((at) => named[at]?.id ?? '').sort()).toEqual(naming(id))
  }
  const counts = successions.map(({ guidelines: count }) => count)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('the topics of a standard are those under which its sections are filed', () => {
  const counts = new Map<string, number>()
  for (const { standards = [], topics = [] } of guidelines) {
    const cited = new Set(
      standards.filter(({ standard }) => /^rfc-(?:7807|9457)$/.test(standard)).map(({ url }) => new URL(url).href),
    )
    for (const { topic_id, references = [] } of topics)
      if (references.some(({ url }) => cited.has(new URL(url).href)))
        counts.set(topic_id, (counts.get(topic_id) ?? 0) + 1)
  }
  const shown = pages.get('rfc-9457')?.topics.map(({ id, guidelines: count }) => [id, count] as const) ?? []
  expect(shown.length).toBeGreaterThan(5)
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(counts))
})
