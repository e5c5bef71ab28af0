import type { RawFile } from './collect.ts'
import type { ReadFile } from './content-file.ts'
import { decode } from './decode.ts'
import { hasFrontMatter, readFrontMatter } from './front-matter.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'
import { uncertainty } from './uncertainty.ts'
import { validate } from './validate.ts'

/** Everything that one file says by itself. */
export function readFile({ name, bytes, unreadable }: RawFile): ReadFile {
  const { text, invalidAt } = decode(bytes)
  const failed = (problems: Problem[]): ReadFile => ({ name, text, broken: uncertainty(name, undefined), problems })
  if (unreadable !== undefined) {
    return failed([problem('undecodable-file', offsetAt(name, 0), messages['undecodable-file'](unreadable))])
  }
  if (invalidAt !== undefined) {
    return failed([problem('undecodable-file', offsetAt(name, invalidAt), messages['undecodable-file']())])
  }
  if (isNote(name, text)) return { name, text, problems: [] }
  const frontMatter = readFrontMatter(name, text)
  if (Array.isArray(frontMatter)) return failed(frontMatter)
  const { problems, content, removed } = validate(name, frontMatter)
  const isClean = problems.length === 0
  return {
    name,
    text,
    problems,
    ...(content && { content }),
    ...(removed && { removed }),
    ...(!isClean && { broken: uncertainty(name, frontMatter.data, removed) }),
  }
}

/** A file directly in the content folder that has no front matter is a note for authors, such as a README. */
function isNote(name: string, text: string): boolean {
  return !name.includes('/') && !hasFrontMatter(text)
}
