import { notOfALine } from '../model/line-of-text.ts'
import { commentsAfterValues } from './comments.ts'
import type { ReadFile } from './content-file.ts'
import { decode } from './decode.ts'
import { hasFrontMatter, readFrontMatter, resemblesContent } from './front-matter.ts'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'
import { readingProblem, type RawFile } from './raw-file.ts'
import { uncertainty } from './uncertainty.ts'
import { validate } from './validate.ts'

/** Everything that one file says by itself. */
export function readFile(raw: RawFile): ReadFile {
  const { name, bytes } = raw
  const { text, invalidAt } = decode(bytes)
  const failed = (problems: Problem[]): ReadFile => ({ name, text, broken: uncertainty(name, undefined), problems })
  const unread = readingProblem(raw)
  if (unread) return failed([unread])
  const named = nameProblem(name, text)
  if (named) return failed([named])
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
    problems: [...problems, ...commentsAfterValues(name, text, frontMatter.document)],
    ...(content && { content }),
    ...(removed && { removed }),
    ...(!isClean && { broken: uncertainty(name, frontMatter.data, removed) }),
  }
}

/** What is wrong with a file's name: the compiler reads files called `….md`, on every system. */
function nameProblem(name: string, text: string): Problem | undefined {
  const unprintable = notOfALine(name)
  if (unprintable) {
    const message = messages['unprintable-text']("The file's name", unprintable.what, true)
    return problem('unprintable-text', offsetAt(name, 0), message)
  }
  const isNamed = name.endsWith('.md') && !/(?:^|\/)\.md$/.test(name)
  if (isNamed || isNote(name, text)) return undefined
  return problem('misnamed-file', offsetAt(name, 0), messages['misnamed-file'](name))
}

/**
 * A file directly in the content folder that has no front matter, nor anything like it, is a note for authors such as a
 * README.
 */
function isNote(name: string, text: string): boolean {
  return !name.includes('/') && !hasFrontMatter(text) && !resemblesContent(text)
}
