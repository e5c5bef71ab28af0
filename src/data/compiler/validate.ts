import { posix } from 'node:path'
import type { z } from 'zod'
import { guidelineFrontMatter } from '../model/guideline.ts'
import { pageFrontMatter, postFrontMatter } from '../model/prose.ts'
import { slug as slugSchema } from '../model/text.ts'
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
  if (data === null) return [unknownLayout(name, undefined)]
  if (typeof data !== 'object' || Array.isArray(data)) {
    return [problem('wrong-type', valueAt(name), messages['wrong-type']('The front matter', data, 'mapping'))]
  }
  const layout = 'layout' in data ? data.layout : undefined
  switch (layout) {
    case 'topic': {
      const fields = checkFields(name, frontMatter, topicFrontMatter)
      return Array.isArray(fields) ? fields : { name, layout, fields, ...rendered(body) }
    }
    case 'guideline': {
      const fields = checkFields(name, frontMatter, guidelineFrontMatter)
      return Array.isArray(fields) ? fields : { name, layout, fields, ...rendered(body) }
    }
    case 'page':
    case 'post':
      return validateProse(name, layout, frontMatter)
    default:
      return [unknownLayout(name, layout)]
  }
}

/** Prose is rendered elsewhere; its address follows from the name of its file. */
function validateProse(name: string, layout: 'page' | 'post', frontMatter: FrontMatter): ContentFile | Problem[] {
  const slug = posix.basename(name, '.md')
  const named = slugSchema.safeParse(slug)
  if (!named.success) {
    const expected = named.error.issues[0]?.message ?? ''
    return [
      problem('invalid-value', valueAt(name, 'layout'), messages['invalid-value']("The file's name", slug, expected)),
    ]
  }
  if (layout === 'page') {
    const fields = checkFields(name, frontMatter, pageFrontMatter)
    return Array.isArray(fields) ? fields : { name, layout, slug, fields }
  }
  const fields = checkFields(name, frontMatter, postFrontMatter)
  return Array.isArray(fields) ? fields : { name, layout, slug, fields }
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
