import { plainPath } from '../../model/site-path.ts'
import { messages } from '../messages.ts'
import { problem, valueAt } from '../problem.ts'
import { contentPath } from '../published-paths.ts'
import type { Rule } from './rule.ts'

/** A permalink, where one is written, is the path that follows from the id. A slash at its end makes no difference. */
export const permalinkMismatch: Rule = ({ files }) =>
  files.flatMap((file) => {
    const { permalink } = file.fields
    const path = contentPath(file)
    if (permalink === undefined || plainPath(permalink) === plainPath(path)) return []
    return [
      problem('permalink-mismatch', valueAt(file.name, 'permalink'), messages['permalink-mismatch'](permalink, path)),
    ]
  })
