import { posix } from 'node:path'
import type { z } from 'zod'
import { guidelineFrontMatter } from '../model/guideline.ts'
import { pageFrontMatter, postFrontMatter } from '../model/prose.ts'
import { topicFrontMatter } from '../model/topic.ts'
import type { ContentFile } from './content-file.ts'
import { fieldProblems } from './field-problems.ts'
import type { FrontMatter } from './front-matter.ts'
import { renderMarkdown } from './markdown.ts'
import { messages } from './messages.ts'
import { problem, valueAt, type Problem } from './problem.ts'
import { didYouMean } from './suggest.ts'

const LAYOUTS = ['topic', 'guideline', 'page', 'post']

/** The content of the file `name`, whose `layout` says what it is, or the problems of its fields. */
export function validate(name: string, frontMatter: FrontMatter): ContentFile | Problem[] {
  const { data, body } = frontMatter
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    if (data === null) return [unknownLayout(name, undefined)]
    return [problem('wrong-type', valueAt(name), messages['wrong-type']('The front matter', data, 'mapping'))]
  }
  const layout = 'layout' in data ? data.layout : undefined
  const check = <T>(schema: z.ZodType<T>) => checkFields(name, frontMatter, schema)
  if (layout === 'topic')
    return withFields(check(topicFrontMatter), (fields) => ({ name, layout, fields, ...rendered(body) }))
  if (layout === 'guideline') {
    return withFields(check(guidelineFrontMatter), (fields) => ({ name, layout, fields, ...rendered(body) }))
  }
  const slug = posix.basename(name, '.md')
  if (layout === 'page') return withFields(check(pageFrontMatter), (fields) => ({ name, layout, slug, fields }))
  if (layout === 'post') return withFields(check(postFrontMatter), (fields) => ({ name, layout, slug, fields }))
  return [unknownLayout(name, layout)]
}

function unknownLayout(name: string, layout: unknown): Problem {
  const given = layout === null || layout === '' ? undefined : layout
  const suggestion = given === undefined ? undefined : didYouMean(String(given), LAYOUTS)
  return problem('unknown-layout', valueAt(name, 'layout'), messages['unknown-layout'](given, LAYOUTS), suggestion)
}

function checkFields<T>(name: string, { data, document }: FrontMatter, schema: z.ZodType<T>): T | Problem[] {
  const result = schema.safeParse(withoutEmpty(data))
  if (result.success) return result.data
  return result.error.issues.flatMap((issue) => fieldProblems({ name, schema, document, data }, issue))
}

function withFields<T>(fields: T | Problem[], content: (fields: T) => ContentFile): ContentFile | Problem[] {
  return Array.isArray(fields) ? fields : content(fields)
}

/** A copy without the fields that are empty. Items of lists stay, so that positions do. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== '')
  return Object.fromEntries(fields.map(([key, field]) => [key, withoutEmpty(field)]))
}

function rendered(body: string): { html?: string } {
  const html = renderMarkdown(body)
  return html === '' ? {} : { html }
}
