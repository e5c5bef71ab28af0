import { bodyOf, readFrontMatter } from '../../../src/data/compiler/front-matter.ts'
import { positionOf } from '../../../src/data/compiler/locate.ts'
import type { Path } from '../../../src/data/compiler/problem.ts'
import type { Ours } from './runs.ts'

/** The fields in which sentences of ours stand, at any depth of the front matter. */
const SENTENCES = new Set(['topic_description', 'description', 'note', 'summary', 'topic_question', 'label'])

/** The sentences of a content file, front matter and body, each with file and line. */
export function sentencesOf(file: string, text: string): Ours[] {
  const parts = readFrontMatter(file, text)
  if (Array.isArray(parts)) return []
  const lineOf = (path: Path) => positionOf(text, { path, at: 'value' }, parts.document).line
  const fields = sentencesIn(parts.data, []).map(({ path, value }) => ({
    place: `${file}:${lineOf(path)}`,
    text: value,
  }))
  const body = bodyOf(text)
  if (body.trim() === '') return fields
  const line = text.slice(0, text.length - body.trimStart().length).split('\n').length
  return [...fields, { place: `${file}:${line}`, text: body }]
}

function sentencesIn(value: unknown, path: Path): { path: Path; value: string }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => sentencesIn(item, [...path, at]))
  if (typeof value === 'string') return SENTENCES.has(String(path.at(-1))) ? [{ path, value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) => sentencesIn(field, [...path, key]))
}
