import { Scalar, visit, type Document } from 'yaml'
import { messages } from './messages.ts'
import { offsetAt, problem, type Problem } from './problem.ts'

/**
 * The values without quotes that a comment follows on their line: YAML reads `C` out of `title: C #guide`, and nothing at
 * all out of `title: #1 guide`. `text` is that of the file `name`, `document` its tree.
 */
export function commentsAfterValues(name: string, text: string, document: Document.Parsed): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar(key, { type, range }) {
      if (key === 'key' || !range || (type !== undefined && type !== Scalar.PLAIN)) return
      const [start, end] = range
      const [, spaces = '', comment] = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(end, end + MOST_SHOWN)) ?? []
      if (comment === undefined) return
      const message = messages['comment-after-value'](text.slice(start, end), comment.trimEnd())
      problems.push(problem('comment-after-value', offsetAt(name, end + spaces.length, comment.length), message))
    },
  })
  return problems
}

/** Of a line, as a report shows no more. */
const MOST_SHOWN = 200
