import { posix } from 'node:path'
import type { RawFile } from './collect.ts'
import type { BrokenFile, ReadFile } from './content-file.ts'
import { decode } from './decode.ts'
import { hasFrontMatter, readFrontMatter } from './front-matter.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'
import { validate } from './validate.ts'

/** Everything that one file says by itself. */
export function readFile({ name, bytes, unreadable }: RawFile): ReadFile {
  const { text, invalidAt } = decode(bytes)
  const failed = (problems: Problem[], data?: unknown): ReadFile => ({
    name,
    text,
    broken: broken(name, data),
    problems,
  })
  if (unreadable !== undefined) {
    return failed([problem('undecodable-file', offsetAt(name, 0), messages['undecodable-file'](unreadable))])
  }
  if (invalidAt !== undefined) {
    return failed([problem('undecodable-file', offsetAt(name, invalidAt), messages['undecodable-file']())])
  }
  if (isNote(name, text)) return { name, text, problems: [] }
  const frontMatter = readFrontMatter(name, text)
  if (Array.isArray(frontMatter)) return failed(frontMatter)
  const content = validate(name, frontMatter)
  return Array.isArray(content) ? failed(content, frontMatter.data) : { name, text, content, problems: [] }
}

/** A file directly in the content folder that has no front matter is a note for authors, such as a README. */
function isNote(name: string, text: string): boolean {
  return !name.includes('/') && !hasFrontMatter(text)
}

/** What can be told of a broken file; of one without readable front matter only that it is named after its id. */
function broken(name: string, data: unknown): BrokenFile {
  const own = [...texts(data, 'topic_id'), ...texts(data, 'guideline_id')]
  const topics = items(data, 'topics')
  const guidelines = items(data, 'guidelines')
  const copies = [
    ...topics.filter((item) => texts(item, 'topic_name').length > 0).flatMap((item) => texts(item, 'topic_id')),
    ...guidelines
      .filter((item) => texts(item, 'guideline_title').length > 0)
      .flatMap((item) => texts(item, 'guideline_id')),
  ]
  return {
    name,
    ids: [...(own.length > 0 ? own : [posix.basename(name, '.md')]), ...copies],
    mentions: [
      ...topics.flatMap((item) => texts(item, 'topic_id')),
      ...guidelines.flatMap((item) => texts(item, 'guideline_id')),
    ],
    redirects: texts(data, 'redirect_from'),
  }
}

function texts(data: unknown, key: string): string[] {
  return items(data, key).filter((value) => typeof value === 'string')
}

function items(data: unknown, key: string): unknown[] {
  if (typeof data !== 'object' || data === null) return []
  const value: unknown = Object.getOwnPropertyDescriptor(data, key)?.value
  return Array.isArray(value) ? value : [value]
}
