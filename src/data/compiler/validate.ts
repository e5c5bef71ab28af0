import { posix } from 'node:path'
import type { z } from 'zod'
import { guidelineFrontMatter } from '../model/guideline.ts'
import { pageFrontMatter, postFrontMatter } from '../model/prose.ts'
import { slug as slugSchema } from '../model/text.ts'
import { topicFrontMatter } from '../model/topic.ts'
import { readBody } from './body.ts'
import type { ContentFile } from './content-file.ts'
import { fieldProblems } from './field-problems.ts'
import type { FrontMatter } from './front-matter.ts'
import { messages } from './messages.ts'
import { problem, valueAt, type Path, type Problem } from './problem.ts'
import { salvage } from './salvage.ts'
import { boundedSuggestions, didYouMean } from './suggest.ts'

const LAYOUTS = ['topic', 'guideline', 'page', 'post']

/** What is valid of a file, and what is wrong with the rest. */
export interface Validated {
  /** Absent when nothing of it could be kept. */
  content?: ContentFile
  problems: Problem[]
  /** The parts left out of the content, as paths into the front matter as written. */
  removed?: Path[]
}

/** Checks the fields of the file `name` against the schema of its `layout`, wherever the file lies. */
export function validate(name: string, frontMatter: FrontMatter): Validated {
  const { data } = frontMatter
  if (data === null) return { problems: [unknownLayout(name, undefined)] }
  if (typeof data !== 'object' || Array.isArray(data)) {
    const message = messages['wrong-type']('The front matter', data, 'mapping')
    return { problems: [problem('wrong-type', valueAt(name), message)] }
  }
  const layout = 'layout' in data ? data.layout : undefined
  const { html, problems } = readBody(name, { text: frontMatter.body, offset: frontMatter.bodyAt })
  const body = html === '' ? {} : { html }
  switch (layout) {
    case 'topic':
      return withProblems(
        problems,
        check(name, frontMatter, topicFrontMatter, (fields) => ({ name, layout, fields, ...body })),
      )
    case 'guideline':
      return withProblems(
        problems,
        check(name, frontMatter, guidelineFrontMatter, (fields) => ({ name, layout, fields, ...body })),
      )
    case 'page':
    case 'post':
      return withProblems(problems, validateProse(name, layout, frontMatter, body))
    default:
      return { problems: [unknownLayout(name, layout)] }
  }
}

/** The same with what is wrong with the body, which hides nothing of the fields. */
function withProblems(problems: Problem[], validated: Validated): Validated {
  if (problems.length === 0) return validated
  const removed = validated.removed ?? (validated.content && [])
  return { ...validated, ...(removed && { removed }), problems: [...validated.problems, ...problems] }
}

/** The address of prose follows from the name of its file. */
function validateProse(
  name: string,
  layout: 'page' | 'post',
  frontMatter: FrontMatter,
  body: { html?: string },
): Validated {
  const slug = posix.basename(name, '.md')
  const named = slugSchema.safeParse(slug)
  if (!named.success) {
    const message = messages['invalid-value']("The file's name", slug, named.error.issues[0]?.message ?? '')
    return { problems: [problem('invalid-value', valueAt(name, 'layout'), message)] }
  }
  return layout === 'page'
    ? check(name, frontMatter, pageFrontMatter, (fields) => ({ name, layout, slug, fields, ...body }))
    : check(name, frontMatter, postFrontMatter, (fields) => ({ name, layout, slug, fields, ...body }))
}

function check<Fields>(
  name: string,
  { data, document }: FrontMatter,
  schema: z.ZodType<Fields>,
  contentOf: (fields: Fields) => ContentFile,
): Validated {
  const filled = withoutEmpty(data)
  const result = schema.safeParse(filled)
  if (result.success) return { content: contentOf(result.data), problems: [] }
  const checked = { name, schema, document, data, suggest: boundedSuggestions() }
  const problems = result.error.issues.flatMap((issue) => fieldProblems(checked, issue))
  const salvaged = salvage(schema, filled)
  return salvaged ? { content: contentOf(salvaged.fields), removed: salvaged.removed, problems } : { problems }
}

function unknownLayout(name: string, layout: unknown): Problem {
  const given = layout === null || layout === '' ? undefined : layout
  const suggestion = typeof given === 'string' ? didYouMean(given, LAYOUTS) : undefined
  return problem('unknown-layout', valueAt(name, 'layout'), messages['unknown-layout'](given, LAYOUTS), suggestion)
}

/** A copy without the fields that are empty. Items of lists stay, so that positions do. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== '')
  return Object.fromEntries(fields.map(([key, field]) => [key, withoutEmpty(field)]))
}
